package dev.helpcenter.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every seed, and so everything that a fuzz test has ever found, as a test of its own. */
class SeedsTest {
  @TestFactory
  Stream<DynamicTest> everySeedPasses() {
    return Arrays.stream(FuzzTarget.values()).flatMap(SeedsTest::tests);
  }

  private static Stream<DynamicTest> tests(FuzzTarget target) {
    assertThat(target.seedFiles()).isNotEmpty();
    return target.seedFiles().stream()
        .map(
            seed ->
                DynamicTest.dynamicTest(
                    target + " " + seed.getFileName(), () -> run(target, seed)));
  }

  private static void run(FuzzTarget target, Path seed) throws Exception {
    target.run(Files.readAllBytes(seed));
  }
}
