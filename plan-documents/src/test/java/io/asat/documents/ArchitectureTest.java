package io.asat.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.asat.documents", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String FORMATS = "io.asat.documents.formats";

    @ArchTest
    static final ArchRule formatsKnowNothingOfPlans = noClasses()
            .that()
            .resideInAPackage(FORMATS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.asat.documents", "io.asat.values..", "io.asat.dates..", "io.asat.events..");

    @ArchTest
    static final ArchRule onlyFormatsKnowTheirLibraries = noClasses()
            .that()
            .resideOutsideOfPackage(FORMATS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..", "org.jsoup..", "javax.xml..");

    @ArchTest
    static final ArchRule nothingIsReadFromAnywhereButTheDocument = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..");
}
