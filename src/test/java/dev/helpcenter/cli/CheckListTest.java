package dev.helpcenter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.check.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckListTest {
  private final CommandRun run = CommandRun.of("check", "--list");

  @Test
  void itIsATableByName() {
    assertThat(run.code()).isZero();
    assertThat(run.errors()).isEmpty();
    assertThat(run.output().lines()).hasSize(Check.values().length).isSorted();
    assertThat(run.output())
        .containsPattern("(?m)^html-unsafe +always an error +HTML could run")
        .containsPattern("(?m)^link-not-https +error, not off +A link is not")
        .containsPattern("(?m)^phone-number +warning +A phone number is written out");
  }

  @ParameterizedTest
  @EnumSource(Check.class)
  void everyCheckIsExplained(Check check) {
    assertThat(run.output().lines())
        .filteredOn(line -> line.startsWith(check.id() + " "))
        .singleElement()
        .asString()
        .endsWith(check.explanation());
  }
}
