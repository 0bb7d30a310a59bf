package dev.helpcenter.jbake;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import org.jbake.app.DocumentList;
import org.jspecify.annotations.Nullable;

/**
 * Wraps what templates get by {@code db} and {@code data}: as in JBake, values with their Java
 * methods, as in {@code db.getPublishedPosts().size()}.
 */
final class QueryWrapper extends BeansWrapper {
  QueryWrapper() {
    super(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
    setMemberAccessPolicy(new SandboxPolicy());
  }

  /** JBake's list has a method with a class of its database, which is not there to be looked at. */
  @Override
  public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    return super.wrap(object instanceof DocumentList<?> list ? new ArrayList<>(list) : object);
  }
}
