package dev.helpcenter.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, which knows the HTML standard as it is today. Its schemas take a second to
 * read; make one and use it for all pages. For one thread.
 */
public final class NuChecker implements AutoCloseable {
  private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

  /** The checker follows its schemas into depths for which no ordinary thread has room. */
  private static final long STACK = 64L * 1024 * 1024;

  private final ExecutorService deep =
      Executors.newSingleThreadExecutor(task -> new Thread(null, task, "nu-checker", STACK));

  private final Findings findings = new Findings();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

  public NuChecker() {
    inTheDeep(
        () -> {
          validator.setUpMainSchema(HTML, findings);
          return List.of();
        });
  }

  /**
   * Errors and warnings on the page, each with its line and column; empty if it is right.
   *
   * @param address the page's path on its site; the checker judges by it what a policy lets load
   */
  public List<String> check(Path page, String address) {
    return inTheDeep(() -> judge(page, address));
  }

  @Override
  public void close() {
    deep.shutdown();
  }

  private List<String> inTheDeep(Callable<List<String>> work) {
    try {
      return deep.submit(work).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The Nu checker failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a page was checked", e);
    }
  }

  private List<String> judge(Path page, String address) throws IOException {
    findings.found.clear();
    try {
      validator.setUpValidatorAndParsers(findings, false, false);
      InputSource source = new InputSource(new ByteArrayInputStream(Files.readAllBytes(page)));
      source.setSystemId("https://help.example/" + address);
      source.setEncoding("utf-8");
      validator.checkHtmlInputSource(source);
    } catch (SAXException e) {
      findings.found.add("cannot be read to its end: " + e.getMessage());
    }
    return List.copyOf(findings.found);
  }

  private static final class Findings implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      note("warning", e);
    }

    @Override
    public void error(SAXParseException e) {
      note("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      note("fatal error", e);
    }

    private void note(String kind, SAXParseException e) {
      found.add(
          e.getLineNumber() + ":" + e.getColumnNumber() + ": " + kind + ": " + e.getMessage());
    }
  }
}
