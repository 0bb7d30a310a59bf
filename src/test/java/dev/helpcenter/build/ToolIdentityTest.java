package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolIdentityTest {
  @TempDir Path folder;

  @Test
  void changesWithTheClassesAndTheLibrariesBesideAJar() throws Exception {
    Path classes = Files.createDirectories(folder.resolve("classes/dev"));
    Path jar = Files.writeString(folder.resolve("tool.jar"), "jar");
    Files.createDirectory(folder.resolve("lib"));
    String classPath = folder.resolve("classes") + File.pathSeparator + jar;
    String before = ToolIdentity.of(classPath);
    assertThat(ToolIdentity.of(classPath)).isEqualTo(before);

    Files.writeString(classes.resolve("Main.class"), "class");
    String withClass = ToolIdentity.of(classPath);
    assertThat(withClass).isNotEqualTo(before);

    Files.writeString(folder.resolve("lib/library.jar"), "library");
    assertThat(ToolIdentity.of(classPath)).isNotEqualTo(withClass);
  }

  @Test
  void anEmptyEntryOfTheClassPathIsNotTheWorkingFolder() throws Exception {
    Path jar = Files.writeString(folder.resolve("tool.jar"), "jar");

    assertThat(ToolIdentity.of(File.pathSeparator + jar + File.pathSeparator))
        .isEqualTo(ToolIdentity.of(jar.toString()));
  }
}
