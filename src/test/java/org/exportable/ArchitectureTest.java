package org.exportable;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.exportable.engine.compile.BuildRulebook;
import org.exportable.law.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.exportable");

    /** Each package, and the packages of the project that it may know beside itself. */
    @ParameterizedTest
    @CsvSource({
        "fact,",
        "vocabulary, fact",
        "catalogue, fact",
        "law, catalogue",
        "determination, vocabulary law",
        "input, fact vocabulary catalogue law determination suite",
        "engine, fact vocabulary law catalogue",
        "engine.compile, engine vocabulary law fact",
        "diagram, fact vocabulary law engine determination",
        "analysis, fact vocabulary law catalogue engine determination diagram",
        "difference, fact vocabulary law catalogue engine engine.compile determination diagram analysis",
        "check, vocabulary law catalogue engine diagram difference",
        "suite, fact vocabulary law determination root",
        "suite.coverage, fact vocabulary law engine",
        "suite.mutation, fact vocabulary law engine determination analysis difference suite",
        "report, fact vocabulary law catalogue determination analysis suite suite.coverage suite.mutation difference",
        "ledger, fact vocabulary catalogue law input determination analysis report root",
        "report.picture, report fact law catalogue determination analysis",
        "report.pdf, report determination law",
        "junit, fact law catalogue input suite report root",
        "web, fact vocabulary law catalogue engine input report report.pdf determination ledger root",
        "cli, fact law catalogue input report report.picture report.pdf determination engine suite suite.coverage suite.mutation difference ledger"
                + " web root"
    })
    void aPackageKnowsOnly(String name, String known) {
        String[] allowed = Stream.concat(
                        Stream.of(name), known == null ? Stream.empty() : Arrays.stream(known.split(" ")))
                .map(each -> each.equals("root") ? "org.exportable" : "org.exportable." + each)
                .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage("org.exportable." + name))
                .should()
                .dependOnClassesThat(resideInAPackage("org.exportable..").and(not(resideInAnyPackage(allowed))))
                .check(CLASSES);
    }

    @Test
    void aDeterminationKnowsNothingOfTheLawButItsView() {
        noClasses()
                .that()
                .resideInAPackage("org.exportable.determination")
                .should()
                .dependOnClassesThat(resideInAPackage("org.exportable.law").and(not(equivalentTo(View.class))))
                .check(CLASSES);
    }

    @Test
    void onlyTheEngineKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.exportable.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void onlyReadersAndWritersKnowJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.exportable.input", "org.exportable.engine.compile", "org.exportable.report")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..")
                .check(CLASSES.that(not(resideInAPackage("org.exportable.law"))));
    }

    @Test
    void nothingKnowsJunit() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.opentest4j..")
                .check(CLASSES);
    }

    @Test
    void onlyPicturesKnowHowToDraw() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.exportable.report.picture")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..", "org.jfree..", "org.apache.batik..")
                .check(CLASSES);
    }

    @Test
    void onlyThePdfOfMemosKnowsHowPdfIsMade() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.exportable.report.pdf")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.exportable.cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .check(CLASSES);
    }

    @Test
    void onlyTheWebKnowsHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.exportable.web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.net..", "java.net.http..")
                .check(CLASSES);
    }

    @Test
    void nothingElsePrintsEndsTheProgramOrReadsTheClock() {
        JavaClasses others =
                CLASSES.that(not(resideInAPackage("org.exportable.cli")).and(not(equivalentTo(BuildRulebook.class))));
        noClasses().should().accessField(System.class, "out").check(others);
        noClasses().should().accessField(System.class, "err").check(others);
        noClasses().should().callMethod(System.class, "exit", int.class).check(others);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(others);
        noClasses().should().callMethod(LocalDate.class, "now").check(others);
        noClasses().should().callMethod(LocalDate.class, "now", Clock.class).check(others);
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(others);
    }

    @Test
    void theRootShowsOnlyTheFacade() {
        classes()
                .that()
                .resideInAPackage("org.exportable")
                .and()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .should()
                .be(Exportable.class)
                .check(CLASSES);
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        slices().matching("org.exportable.(*)").should().beFreeOfCycles().check(CLASSES);
    }
}
