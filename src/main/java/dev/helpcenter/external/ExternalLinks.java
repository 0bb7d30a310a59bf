package dev.helpcenter.external;

import dev.helpcenter.parallel.Workers;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks for many addresses: a few hosts at a time, and each host for one page after the other. */
final class ExternalLinks {
  private static final int HOSTS_AT_A_TIME = 6;

  private final LinkProbe probe;
  private final AskingListener listener;

  ExternalLinks(LinkProbe probe, AskingListener listener) {
    this.probe = probe;
    this.listener = listener;
  }

  /** The answer for each address. */
  Map<String, Answer> ask(Collection<String> addresses, LinkMemory memory) throws IOException {
    Map<String, Answer> answers = new TreeMap<>();
    Map<String, List<URI>> byHost = new TreeMap<>();
    Map<URI, String> written = new ConcurrentHashMap<>();
    for (String address : new TreeSet<>(addresses)) {
      memory.recall(address).ifPresent(answer -> answers.put(address, answer));
      if (!answers.containsKey(address)) {
        try {
          URI uri = new URI(address.replace(" ", "%20"));
          written.put(uri, address);
          String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
          byHost.computeIfAbsent(host, h -> new ArrayList<>()).add(uri);
        } catch (URISyntaxException e) {
          answers.put(address, Answer.uncertain("it has a character that addresses cannot have"));
        }
      }
    }
    Map<URI, Answer> fresh = askHosts(List.copyOf(byHost.values()), written.size());
    fresh.forEach(
        (uri, answer) -> {
          String address = written.getOrDefault(uri, uri.toString());
          answers.put(address, answer);
          memory.remember(address, answer);
        });
    if (!fresh.isEmpty()) {
      memory.save();
    }
    return answers;
  }

  private Map<URI, Answer> askHosts(List<List<URI>> hosts, int total) throws IOException {
    Map<URI, Answer> answers = new ConcurrentHashMap<>();
    AtomicInteger asked = new AtomicInteger();
    Workers.each(
        Math.max(1, Math.min(HOSTS_AT_A_TIME, hosts.size())),
        hosts.size(),
        i -> {
          for (URI uri : hosts.get(i)) {
            answers.put(uri, ask(uri));
            listener.asked(asked.incrementAndGet(), total);
          }
        });
    return answers;
  }

  private Answer ask(URI uri) {
    try {
      return probe.ask(uri);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.uncertain("asking was stopped");
    }
  }
}
