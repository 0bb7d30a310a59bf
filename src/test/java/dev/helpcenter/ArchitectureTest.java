package dev.helpcenter;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of packages in {@code CONTRIBUTING.md}: who may use whom. */
class ArchitectureTest {
  private static final String ROOT = "dev.helpcenter.";

  /** For each package those of this project that it may use beside itself. */
  private static final Map<String, Set<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              entry("parallel"),
              entry("cache", "source"),
              entry("source"),
              entry("policy"),
              entry("site", "source"),
              entry("check", "site", "source"),
              entry("external", "check", "site", "source", "parallel"),
              entry("report", "site", "source"),
              entry("scaffold"),
              entry("search", "site", "source", "cache"),
              entry("render", "site", "source"),
              entry("publish", "site", "cache", "parallel"),
              entry("jbake", "source", "site", "check", "render", "cache", "parallel"),
              entry(
                  "build",
                  "source",
                  "site",
                  "check",
                  "search",
                  "render",
                  "policy",
                  "publish",
                  "jbake",
                  "cache",
                  "parallel"),
              entry("serve", "build", "cache", "check", "publish", "render", "site", "source"),
              entry(
                  "cli",
                  "source",
                  "site",
                  "check",
                  "external",
                  "report",
                  "scaffold",
                  "search",
                  "render",
                  "publish",
                  "jbake",
                  "build",
                  "serve")));

  private static Map.Entry<String, Set<String>> entry(String name, String... mayUse) {
    return Map.entry(name, Set.of(mayUse));
  }

  /** Only what makes the clock that all others are handed may. */
  private static final ArchRule NOBODY_READS_THE_CLOCK =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + "cli.Main")
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "the clock of the machine is read", ArchitectureTest::isClock));

  private static JavaClasses project;

  @BeforeAll
  static void read() {
    project =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.helpcenter");
  }

  private static boolean isClock(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    String name = target.getName();
    List<String> parameters =
        target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    boolean hasClock = parameters.contains("java.time.Clock");
    String owner = target.getOwner().getName();
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.util.Date" -> name.equals("<init>") && parameters.isEmpty();
      case "java.util.GregorianCalendar" -> name.equals("<init>") && !parameters.contains("int");
      case "java.util.Calendar" -> name.equals("getInstance");
      case "java.time.Clock", "java.time.InstantSource" ->
          name.startsWith("system") || name.startsWith("tick") && !hasClock;
      default -> owner.startsWith("java.time.") && name.equals("now") && !hasClock;
    };
  }

  @TestFactory
  Stream<DynamicTest> aPackageUsesOnlyWhatStandsBeforeItOnTheRoad() {
    return MAY_USE.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> rule(entry.getKey(), entry.getValue()).check(project)));
  }

  private static ArchRule rule(String name, Set<String> allowed) {
    DescribedPredicate<JavaClass> other =
        resideInAPackage(ROOT + "*..").and(resideOutsideOfPackage(ROOT + name + ".."));
    for (String use : allowed) {
      other = other.and(not(resideInAPackage(ROOT + use + "..")));
    }
    return noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat(other.as("packages other than " + allowed))
        .allowEmptyShould(true);
  }

  @Test
  void everyPackageStandsInTheTable() {
    classes()
        .should()
        .resideInAnyPackage(
            MAY_USE.keySet().stream().map(name -> ROOT + name + "..").toArray(String[]::new))
        .check(project);
  }

  @Test
  void noPackagesUseEachOther() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(project);
  }

  @Test
  void onlyTheAdapterTouchesJBake() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "jbake..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jbake..")
        .check(project);
  }

  @Test
  void onlyTheCommandLinePrintsAndEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(project);
  }

  @Test
  void theClockOfTheMachineIsReadInOnePlace() {
    NOBODY_READS_THE_CLOCK.check(project);
  }

  @Test
  void everyWayToReadTheClockIsSeen() {
    JavaClasses hasty = new ClassFileImporter().importClasses(Hasty.class);
    assertThat(NOBODY_READS_THE_CLOCK.evaluate(hasty).getFailureReport().getDetails())
        .hasSize(6)
        .noneMatch(detail -> detail.contains("patient"));
  }

  private static final class Hasty {
    Object day() {
      return LocalDate.now(ZoneOffset.UTC);
    }

    Object moment() {
      return Instant.now();
    }

    Object year() {
      return Year.now(ZoneOffset.UTC);
    }

    Supplier<Clock> clock() {
      return Clock::systemUTC;
    }

    @SuppressWarnings("JavaUtilDate") // as JBake has it
    Object date() {
      return new Date();
    }

    Object number() {
      return System.currentTimeMillis();
    }

    Object patient(Clock clock) {
      return List.of(LocalDate.now(clock), clock.instant(), LocalDate.EPOCH);
    }
  }
}
