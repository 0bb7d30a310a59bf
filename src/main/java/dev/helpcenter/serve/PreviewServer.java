package dev.helpcenter.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Serves a site to browsers on this machine, and to nobody else: it listens on the loopback
 * interface only.
 */
public final class PreviewServer implements AutoCloseable {
  private static final int BACKLOG = 256;

  private final HttpServer server;
  private final ExecutorService threads;

  private PreviewServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Starts to listen.
   *
   * @param port 0 for any that is free
   * @throws java.net.BindException if the port is in use
   */
  static PreviewServer start(int port, Supplier<Optional<PreviewSite>> site, LiveEvents events)
      throws IOException {
    limitTheServer();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    AtomicInteger number = new AtomicInteger();
    ExecutorService threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "request-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", new PreviewHandler(site, events));
    server.start();
    return new PreviewServer(server, threads);
  }

  /**
   * The JDK's server is told by system properties what it must put up with: no delay for small
   * answers (40 ms otherwise), an end to clients that never finish their request.
   */
  private static void limitTheServer() {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxReqTime", "20");
    System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
    System.setProperty("jdk.httpserver.maxConnections", "1000");
  }

  /** Where browsers find the site. */
  public String address() {
    return "http://localhost:" + port() + "/";
  }

  /** The port it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
