package dev.helpcenter.jbake;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes note of what one page's template looks at beside the page's own values. */
final class PageReads {
  private final Set<String> keys = new TreeSet<>();
  private boolean more;

  /** The values of {@code site} that were looked at; nothing if it was more than these. */
  Optional<Set<String>> ofSite() {
    return more ? Optional.empty() : Optional.of(Set.copyOf(keys));
  }

  /** What was looked at can't be told. */
  void more() {
    more = true;
  }

  /** The same values, watched. */
  TemplateModel watch(TemplateHashModelEx2 site) {
    return new Watched(site);
  }

  private final class Watched implements TemplateHashModelEx2 {
    private final TemplateHashModelEx2 site;

    Watched(TemplateHashModelEx2 site) {
      this.site = site;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      keys.add(key);
      return site.get(key);
    }

    @Override
    public boolean isEmpty() throws TemplateModelException {
      return site.isEmpty();
    }

    @Override
    public int size() throws TemplateModelException {
      more();
      return site.size();
    }

    @Override
    public TemplateCollectionModel keys() throws TemplateModelException {
      more();
      return site.keys();
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
      more();
      return site.values();
    }

    @Override
    public KeyValuePairIterator keyValuePairIterator() throws TemplateModelException {
      more();
      return site.keyValuePairIterator();
    }
  }
}
