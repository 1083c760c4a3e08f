package io.asat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.asat.events.ActionEvent;
import io.asat.events.PlanEvent;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import org.axonframework.serialization.Revision;

@AnalyzeClasses(packages = "io.asat", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule eventsDependOnNothingOfOursButValuesAndDates = noClasses()
            .that()
            .resideInAPackage("io.asat.events..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.asat..")
                    .and(not(resideInAnyPackage("io.asat.events..", "io.asat.values..", "io.asat.dates.."))));

    @ArchTest
    static final ArchRule valuesDependOnNoOtherPackageOfOurs = noClasses()
            .that()
            .resideInAPackage("io.asat.values..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.asat..").and(not(resideInAPackage("io.asat.values.."))));

    @ArchTest
    static final ArchRule everyEventCarriesItsRevision = classes()
            .that()
            .areAssignableTo(ActionEvent.class)
            .or()
            .areAssignableTo(PlanEvent.class)
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(Revision.class)
            .andShould()
            .beRecords();

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethodWhere(readsTheSystemsTime())
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule noDateButThoseOfJavaTime =
            noClasses().should().dependOnClassesThat().belongToAnyOf(Date.class, Calendar.class);

    private static DescribedPredicate<JavaMethodCall> readsTheSystemsTime() {
        return DescribedPredicate.describe("now() without a clock, or a clock of the system", call -> {
            var target = call.getTarget();
            var owner = target.getOwner();
            return owner.isEquivalentTo(Clock.class)
                    ? target.getName().startsWith("system")
                    : owner.getPackageName().startsWith("java.time")
                            && target.getName().equals("now")
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
        });
    }
}
