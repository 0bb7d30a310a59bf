package dev.helpcenter.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Asks by HTTP: with HEAD, and with GET where a server does not like that. Follows redirects by
 * itself, so that each host on the way is allowed first. A page's content is never read.
 */
public final class HttpProbe implements LinkProbe {
  private static final int MOST_REDIRECTS = 6;
  private static final Set<Integer> PERMANENT = Set.of(301, 308);
  private static final Set<Integer> TEMPORARY = Set.of(302, 303, 307);
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final int FIRST_ERROR = 400;

  private final Hosts hosts;
  private final Duration patience;
  private final HttpClient client;

  /**
   * @param patience how long to wait for a connection, and for an answer
   */
  public HttpProbe(Hosts hosts, Duration patience) {
    this.hosts = hosts;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
  }

  @Override
  public Answer ask(URI address) throws InterruptedException {
    try {
      return follow(address);
    } catch (UnknownHostException e) {
      return Answer.uncertain("its host is not found");
    } catch (HttpTimeoutException e) {
      return Answer.uncertain("it does not answer in time");
    } catch (ConnectException e) {
      return Answer.uncertain("there is no connection to it");
    } catch (SSLException e) {
      return Answer.uncertain("its encryption cannot be trusted");
    } catch (IOException | IllegalArgumentException e) {
      return Answer.uncertain("asking for it failed");
    }
  }

  private Answer follow(URI address) throws IOException, InterruptedException {
    Set<URI> seen = new HashSet<>();
    boolean forGood = true;
    URI step = address;
    while (seen.add(step) && seen.size() <= MOST_REDIRECTS) {
      Optional<Answer> refusal = refusal(step);
      if (refusal.isPresent()) {
        return refusal.get();
      }
      HttpResponse<InputStream> response = response(step);
      int status = response.statusCode();
      Optional<URI> next = next(step, response);
      if (next.isEmpty()) {
        boolean moved = forGood && !step.equals(address);
        return status < FIRST_ERROR && moved ? Answer.moved(step.toString()) : answer(status);
      }
      forGood = forGood && PERMANENT.contains(status);
      step = next.get();
    }
    return Answer.uncertain("it leads from one address to the next without an end");
  }

  private Optional<Answer> refusal(URI address) throws UnknownHostException {
    String scheme = String.valueOf(address.getScheme());
    boolean web = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
    String host = address.getHost();
    if (!web || host == null) {
      return Optional.of(Answer.uncertain("it leads to an address that this tool cannot ask for"));
    }
    return hosts.allow(host)
        ? Optional.empty()
        : Optional.of(Answer.uncertain("its host is inside a private network, and is not asked"));
  }

  private HttpResponse<InputStream> response(URI address) throws IOException, InterruptedException {
    HttpResponse<InputStream> head = send(address, "HEAD");
    return head.statusCode() < FIRST_ERROR ? head : send(address, "GET");
  }

  private HttpResponse<InputStream> send(URI address, String method)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(patience)
            .header("User-Agent", "helpcenter-link-check")
            .header("Accept", "*/*")
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    response.body().close();
    return response;
  }

  private static Optional<URI> next(URI from, HttpResponse<InputStream> response) {
    int status = response.statusCode();
    boolean redirect = PERMANENT.contains(status) || TEMPORARY.contains(status);
    return redirect
        ? response.headers().firstValue("Location").map(from::resolve)
        : Optional.empty();
  }

  private static Answer answer(int status) {
    if (status < FIRST_ERROR) {
      return Answer.FINE;
    }
    String answered = "the site answers with error " + status;
    return GONE.contains(status) ? Answer.gone(answered) : Answer.uncertain(answered);
  }
}
