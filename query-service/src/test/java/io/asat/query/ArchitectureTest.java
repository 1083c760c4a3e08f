package io.asat.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

@AnalyzeClasses(packages = "io.asat.query", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> FEATURES = List.of("questions", "overdue", "slippage", "audit", "stream");

    @ArchTest
    static final ArchRule neverSeesTheWritingSide =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.asat.command..");

    @ArchTest
    static final ArchRule packagesDependOnEachOtherOneWay =
            slices().matching("io.asat.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void featuresDoNotDependOnEachOther(JavaClasses classes) {
        for (String feature : FEATURES) {
            String[] others = FEATURES.stream()
                    .filter(other -> !other.equals(feature))
                    .map(other -> "io.asat.query." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("io.asat.query." + feature + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(classes);
        }
    }

    @ArchTest
    static void timeComesFromAClock(JavaClasses classes) {
        for (Class<?> time :
                new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
            noClasses().should().callMethod(time, "now").check(classes);
        }
        noClasses()
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(classes);
    }

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value");

    @ArchTest
    static final ArchRule auditNeverReadsAReadModel = noClasses()
            .that()
            .resideInAPackage("..query.audit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..query.status..",
                    "..query.history..",
                    "..query.overdue..",
                    "..query.timeline..",
                    "com.mongodb..");
}
