package dev.helpcenter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A help center in a folder, with the theme that is bundled in the tool. */
record SmallSite(Path folder) {
  /** Makes a help center with one article. */
  static SmallSite in(Path folder) throws IOException {
    return new SmallSite(folder)
        .file("jbake.properties", "site.name=Small\n")
        .file("content/first/index.md", "---\ntitle: First steps\n---\n")
        .article("content/first/hello.md", "Hello", "It *works*.\n\n## Details\n\nText.\n");
  }

  SmallSite file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  SmallSite article(String path, String title, String body) throws IOException {
    return file(path, "---\ntitle: " + title + "\n---\n\n" + body);
  }

  String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }

  void delete(String path) throws IOException {
    Files.delete(folder.resolve(path));
  }

  /** Runs a command for this help center. */
  CommandRun run(String command, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = command;
    arguments[1] = "--source";
    arguments[2] = folder.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return CommandRun.of(arguments);
  }
}
