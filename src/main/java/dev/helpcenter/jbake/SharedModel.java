package dev.helpcenter.jbake;

import dev.helpcenter.render.PageModels;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractor;
import org.jbake.util.DataFileUtil;
import org.jspecify.annotations.Nullable;

/** What the templates of all pages have in common. Safe for several threads. */
final class SharedModel {
  private static final String SITE = "site";

  private final MemoryContentStore store;
  private final Extractors extractors;
  private final String dataType;
  private final ObjectWrapper wrapper;
  private final ObjectWrapper queries = new QueryWrapper();
  private final TemplateHashModelEx2 site;
  private final Map<String, TemplateModel> made = new ConcurrentHashMap<>();

  SharedModel(
      MemoryContentStore store,
      Extractors extractors,
      PageModels pages,
      String dataType,
      ObjectWrapper wrapper) {
    this.store = store;
    this.extractors = extractors;
    this.dataType = dataType;
    this.wrapper = wrapper;
    try {
      this.site = (TemplateHashModelEx2) wrapper.wrap(pages.site());
    } catch (TemplateModelException e) {
      throw new IllegalStateException("Maps can always be wrapped", e);
    }
  }

  /** The value of {@code site}, where no page has another one. */
  TemplateHashModelEx2 site() {
    return site;
  }

  ObjectWrapper wrapper() {
    return wrapper;
  }

  /**
   * The value of a key.
   *
   * @param values JBake's values of the page
   * @return null if no page has such a value
   */
  @Nullable TemplateModel get(String key, Map<String, Object> values)
      throws TemplateModelException {
    if (key.equals(ModelAttributes.DB)) {
      return queries.wrap(store);
    }
    if (key.equals(ModelAttributes.DATA)) {
      return queries.wrap(new DataFileUtil(store, dataType));
    }
    ModelExtractor<?> extractor = extractors.find(key).orElse(null);
    if (extractor != null) {
      return extracted(key, extractor, values);
    }
    if (values.containsKey(key)) {
      return wrapper.wrap(values.get(key));
    }
    return key.equals(SITE) ? site : null;
  }

  private TemplateModel extracted(
      String key, ModelExtractor<?> extractor, Map<String, Object> values)
      throws TemplateModelException {
    if (!extractors.isShared(key, values)) {
      return wrap(extractor.get(store, values, key));
    }
    TemplateModel known = made.get(key);
    if (known == null) {
      known = wrap(extractor.get(store, values, key));
      made.put(key, known);
    }
    return known;
  }

  private TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof Date date) {
      return new SimpleDate(date, TemplateDateModel.UNKNOWN);
    }
    // JBake's lists are linked: an index in a template would walk them from their start.
    return wrapper.wrap(
        value instanceof Collection<?> list && !(value instanceof Set)
            ? new ArrayList<>(list)
            : value);
  }
}
