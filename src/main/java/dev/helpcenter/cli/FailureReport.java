package dev.helpcenter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says in a sentence that the tool itself failed, and keeps the details in a file: a stack trace
 * helps nobody who writes articles, but whoever mends the tool.
 */
final class FailureReport {
  private final Path siteFolder;

  FailureReport(Path siteFolder) {
    this.siteFolder = siteFolder;
  }

  /** The sentence for this failure. */
  String of(Throwable failure) {
    String sentence = sentence(failure);
    return write(failure)
        .map(file -> sentence + " Details: " + file)
        .orElse(sentence + " (The details could not be written to a file.)");
  }

  /** What has failed, without the details. */
  static String sentence(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return "The memory is used up.";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getOtherFile() == null
          ? "No permission to use " + denied.getFile() + "."
          : "No permission to move " + denied.getFile() + " to " + denied.getOtherFile() + ".";
    }
    if (failure instanceof FileAlreadyExistsException taken) {
      return taken.getFile() + " is in the way: a folder has to be there.";
    }
    if (failure instanceof DirectoryNotEmptyException full) {
      return full.getFile() + " is in the way: a folder that is not empty. Remove it.";
    }
    if (failure instanceof NotDirectoryException file) {
      return file.getFile() + " is not a folder.";
    }
    if (failure instanceof NoSuchFileException missing) {
      return "There is no " + missing.getFile() + ", and it could not be made.";
    }
    if (failure instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason() + ": " + file.getFile() + ".";
    }
    String message = failure.getMessage();
    if (failure instanceof IOException && message != null) {
      return message.endsWith(".") ? message : message + ".";
    }
    return "Something unexpected happened inside the tool ("
        + failure.getClass().getSimpleName()
        + (message == null ? "" : ": " + message.lines().findFirst().orElse(""))
        + ").";
  }

  private Optional<Path> write(Throwable failure) {
    StringWriter details = new StringWriter();
    failure.printStackTrace(new PrintWriter(details));
    Path folder = siteFolder.resolve(".helpcenter");
    if (Files.isSymbolicLink(folder)) {
      return elsewhere(details.toString());
    }
    try {
      Path file = Files.createDirectories(folder).resolve("failure.log");
      Files.deleteIfExists(file); // it could be a link to somewhere else
      return Optional.of(
          Files.writeString(file, details.toString(), StandardOpenOption.CREATE_NEW));
    } catch (IOException e) {
      return elsewhere(details.toString());
    }
  }

  private static Optional<Path> elsewhere(String details) {
    try {
      return Optional.of(Files.writeString(Files.createTempFile("helpcenter", ".log"), details));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
