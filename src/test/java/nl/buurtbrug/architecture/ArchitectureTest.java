package nl.buurtbrug.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.FileDescriptor;
import javafx.application.Platform;

@AnalyzeClasses(packages = "nl.buurtbrug", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependencies_point_downwards = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("app").definedBy("..buurtbrug.app..")
            .layer("ui").definedBy("..buurtbrug.ui..")
            .layer("domain").definedBy("..buurtbrug.domain..")
            .layer("platform").definedBy("..buurtbrug.platform..")
            .whereLayer("app").mayNotBeAccessedByAnyLayer()
            .whereLayer("ui").mayOnlyBeAccessedByLayers("app")
            .whereLayer("domain").mayOnlyBeAccessedByLayers("app", "ui")
            .whereLayer("platform").mayOnlyBeAccessedByLayers("app", "domain");

    @ArchTest
    static final ArchRule words_stand_under_everything = noClasses().that().resideInAPackage("..buurtbrug.language..")
            .should().dependOnClassesThat().resideInAnyPackage("..buurtbrug.app..", "..buurtbrug.ui..", "..buurtbrug.domain..", "..buurtbrug.platform..")
            .because("screens, paper and command line share one set of words, so the words know none of them");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("..buurtbrug.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule screens_do_not_know_each_other = slices().matching("..buurtbrug.ui.(*)..").should().notDependOnEachOther()
            .ignoreDependency(com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("..buurtbrug.ui.common.."));

    @ArchTest
    static final ArchRule only_ui_and_app_use_javafx = noClasses().that().resideInAnyPackage("..buurtbrug.domain..", "..buurtbrug.platform..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..");

    @ArchTest
    static final ArchRule ui_does_not_know_the_database = noClasses().that().resideInAPackage("..buurtbrug.ui..")
            .should().dependOnClassesThat().resideInAnyPackage("org.hibernate..", "jakarta.persistence..", "jakarta.data..", "java.sql..")
            .orShould().dependOnClassesThat().haveSimpleNameContaining("Repository");

    @ArchTest
    static final ArchRule entities_stay_in_the_domain = noClasses().that().resideOutsideOfPackages("..buurtbrug.domain..", "..buurtbrug.app..")
            .should().dependOnClassesThat().areAnnotatedWith(jakarta.persistence.Entity.class);

    @ArchTest
    static final ArchRule nothing_changes_behind_the_history = noClasses().that().resideInAPackage("..buurtbrug.domain..")
            .and().doNotHaveSimpleName("Erasure").and().doNotHaveSimpleName("TransferRepository_")
            .should().callMethodWhere(target(nameMatching("create(Native)?MutationQuery")))
            .because("nobody notices what a statement does to many records at once; these two only change what is remembered of history and imports");

    @ArchTest
    static final ArchRule what_goes_out_cannot_read_what_stays_inside = noClasses().that().resideInAnyPackage("..domain.report.outside..", "..domain.report.hiding..")
            .or().haveSimpleNameStartingWith("PublicActivit")
            .should().dependOnClassesThat().haveNameMatching(".*domain\\.activity\\.(InternalSide|ActivityDetails|ActivityRecord|ActivitySummary|ActivityService|Activity)")
            .because("the internal aim, the agreed answer and the working title never leave by the public door");

    @ArchTest
    static final ArchRule rows_go_around_the_mapping_in_merges_only = noClasses().that().resideInAPackage("..buurtbrug.domain..").and().resideOutsideOfPackage("..domain.merge..")
            .should().dependOnClassesThat().haveSimpleName("RowStates")
            .because("nobody notices what plain SQL does to rows; a merge notes it by hand");

    @ArchTest
    static final ArchRule view_models_do_not_know_nodes = noClasses().that().haveSimpleNameEndingWith("ViewModel")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..");

    @ArchTest
    static final ArchRule only_background_starts_threads = noClasses().that().doNotHaveSimpleName("Background")
            .should().dependOnClassesThat().areAssignableTo(Thread.class)
            .orShould().callMethod(Platform.class, "runLater", Runnable.class);

    @ArchTest
    static final ArchRule no_printing = noClasses().that().doNotHaveFullyQualifiedName("nl.buurtbrug.platform.console.Console")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .orShould().dependOnClassesThat().areAssignableTo(FileDescriptor.class)
            .because("standard output carries the answers of commands, JSON among them, so one door decides what goes there and in which encoding");

    @ArchTest
    static final ArchRule a_ui_package_has_one_public_class = classes().that().resideInAPackage("..buurtbrug.ui.(*)..")
            .and().resideOutsideOfPackage("..buurtbrug.ui.common..").and().haveSimpleNameNotEndingWith("Screens").and().areTopLevelClasses()
            .should().notBePublic();
}
