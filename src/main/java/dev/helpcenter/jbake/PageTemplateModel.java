package dev.helpcenter.jbake;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one page's template sees, made when it is asked for. */
final class PageTemplateModel implements TemplateHashModel {
  private static final String PAGE = "page";

  private final Map<String, Object> values;
  private final SharedModel shared;
  private final PageReads reads;
  private final Supplier<Optional<Map<String, Object>>> page;
  private final Map<String, TemplateModel> made = new HashMap<>();

  /**
   * @param values JBake's values of this page: {@code content}, {@code config}, …
   * @param reads gets to know of what is looked at
   * @param page the page's own model, if it has one
   */
  PageTemplateModel(
      Map<String, Object> values,
      SharedModel shared,
      PageReads reads,
      Supplier<Optional<Map<String, Object>>> page) {
    this.values = values;
    this.shared = shared;
    this.reads = reads;
    this.page = page;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    TemplateModel known = made.get(key);
    if (known == null) {
      known = make(key);
      if (known != null) {
        made.put(key, known);
      }
    }
    return known;
  }

  private @Nullable TemplateModel make(String key) throws TemplateModelException {
    TemplateModel value = shared.get(key, values);
    if (value != null && value == shared.site()) {
      return reads.watch(shared.site());
    }
    if (value != null) {
      reads.more();
    }
    if (value != null || !key.equals(PAGE)) {
      return value;
    }
    Optional<Map<String, Object>> model = page.get();
    return model.isPresent() ? shared.wrapper().wrap(model.get()) : null;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
