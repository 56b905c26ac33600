package io.cardfolio;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.cardfolio.job.CustomerJob;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/// Who may see whom, and why.
class ArchitectureTest {
  private static final String BASE = "io.cardfolio.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(CustomerJob.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void theModelSeesNoOtherRoom() {
    sees("model")
        .because("what a portfolio is does not depend on what is done with it")
        .check(CLASSES);
  }

  @Test
  void theMiddleRoomsSeeTheModelAlone() {
    for (String room : new String[] {"generate", "validate", "summary", "export"}) {
      sees(room, "model")
          .because("generator, rules, counts and formats change apart from each other")
          .check(CLASSES);
    }
  }

  @Test
  void packagesBelowTheWindowBuildOnEachOtherInOneDirection() {
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass it) {
                return it.getPackageName().startsWith(BASE + "ui")
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(it.getPackageName());
              }

              @Override
              public String getDescription() {
                return "packages below the window";
              }
            })
        .should()
        .beFreeOfCycles()
        .because("who reads one package reads what it builds on, and is done")
        .check(CLASSES);
  }

  @Test
  void jobsDoNotSeeWhoAskedForThem() {
    sees("job", "model", "generate", "validate", "summary", "export")
        .because("window and console are two listeners of the same jobs")
        .check(CLASSES);
  }

  @Test
  void windowAndCommandLineDoNotSeeEachOther() {
    noClasses()
        .that()
        .resideInAPackage(BASE + "cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + "ui..")
        .because("the command line runs where there is no JavaFX")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(BASE + "ui..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(BASE + "cli..")
        .because("what both need belongs to a job")
        .check(CLASSES);
  }

  @Test
  void librariesStayInTheirRooms() {
    only("javafx..", "ui").because("a server has no JavaFX").check(CLASSES);
    only("org.controlsfx..", "ui").because("a server has no JavaFX").check(CLASSES);
    only("atlantafx..", "ui").because("a server has no JavaFX").check(CLASSES);
    only("picocli..", "cli").because("only the console parses words").check(CLASSES);
    only("tools.jackson..", "export").because("one room knows file formats").check(CLASSES);
    only("com.opencsv..", "validate.csv")
        .because("validation has one door for files")
        .check(CLASSES);
    for (String library : new String[] {"com.github.luben..", "java.util.zip.."}) {
      only(library, "export", "validate.csv")
          .because("one room knows file formats, and validation has one door for them")
          .check(CLASSES);
    }
    classes()
        .that()
        .haveSimpleNameNotContaining("DatafakerNames")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage("net.datafaker..")
        .because("another version of Datafaker has other names: one class feels it")
        .check(CLASSES);
  }

  @Test
  void viewModelsDoNotImportTheSceneGraph() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Model")
        .and()
        .resideInAPackage(BASE + "ui..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx.scene..")
        .because("a view model is tested without a window")
        .check(CLASSES);
  }

  @Test
  void nothingBelowTheTopReadsAClockOrSharedRandom() {
    String[] below = {
      BASE + "model..",
      BASE + "generate..",
      BASE + "validate..",
      BASE + "summary..",
      BASE + "export..",
      BASE + "job.."
    };
    noClasses()
        .that()
        .resideInAnyPackage(below)
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reads a clock",
                (JavaMethodCall call) ->
                    call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getName().matches("now|system.*")))
        .because("customers depend on settings and row alone")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage(below)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ThreadLocalRandom.class)
        .because("a library does not talk to the console, and customers know no clock")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage(below)
        .and()
        .haveSimpleNameNotContaining("DatafakerNames")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .because("randomness is addressed, not drawn; Datafaker insists on a Random to be given")
        .check(CLASSES);
  }

  @Test
  void nothingKnowsTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(http\\..*|.*Socket.*|.*Connection|Inet.*)|java\\.nio\\.channels\\..*(Socket|Datagram).*"
                + "|java\\.rmi\\..*|javax\\.net\\..*")
        .orShould()
        .callMethodWhere(
            DescribedPredicate.describe(
                "opens a URL",
                (JavaMethodCall call) ->
                    call.getTargetOwner().getName().equals("java.net.URL")
                        && call.getTarget().getName().startsWith("open")))
        .because("nothing that is made or read leaves the machine; ClosedNetwork holds libraries")
        .check(CLASSES);
  }

  @Test
  void sentencesAreTheSameInEveryLocale() {
    noClasses()
        .should()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .because("numbers would be written in the digits of the user's language; use Text.of")
        .check(CLASSES);
  }

  @Test
  void theRulesLookAtRealClasses() {
    assertThat(CLASSES.contain(CustomerJob.class)).isTrue();
    assertThat(CLASSES.size()).isGreaterThan(50);
  }

  private static ArchRule sees(String room, String... others) {
    String[] seen = new String[others.length + 1];
    seen[0] = BASE + room + "..";
    for (int i = 0; i < others.length; i++) {
      seen[i + 1] = BASE + others[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(BASE + room + "..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("io.cardfolio..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(seen))));
  }

  private static ArchRule only(String library, String... rooms) {
    String[] packages = new String[rooms.length];
    for (int i = 0; i < rooms.length; i++) {
      packages[i] = BASE + rooms[i] + "..";
    }
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
