package dev.helpcenter.jbake;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.util.DataFileUtil;

/**
 * Which Java methods a template may call on what it is handed: reading queries of the content
 * store, and reading methods of the values that come out of it. Everything else is out of reach.
 */
final class SandboxPolicy implements MemberAccessPolicy {
  private static final Map<Class<?>, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry(
              ContentStore.class,
              Set.of(
                  "getAllContent",
                  "getAllTags",
                  "getDocumentByUri",
                  "getDocumentCount",
                  "getDocumentStatus",
                  "getPublishedContent",
                  "getPublishedCount",
                  "getPublishedDocumentsByTag",
                  "getPublishedPages",
                  "getPublishedPosts",
                  "getPublishedPostsByTag",
                  "getTags",
                  "getUnrenderedContent")),
          Map.entry(DataFileUtil.class, Set.of("get")),
          Map.entry(
              Collection.class,
              Set.of("contains", "containsAll", "isEmpty", "iterator", "size", "toString")),
          Map.entry(
              List.class,
              Set.of("get", "getFirst", "getLast", "indexOf", "lastIndexOf", "subList")),
          Map.entry(
              Map.class,
              Set.of(
                  "containsKey",
                  "containsValue",
                  "entrySet",
                  "get",
                  "getOrDefault",
                  "isEmpty",
                  "keySet",
                  "size",
                  "toString",
                  "values")),
          Map.entry(Map.Entry.class, Set.of("getKey", "getValue")),
          Map.entry(java.util.Iterator.class, Set.of("hasNext", "next")),
          Map.entry(Date.class, Set.of("after", "before", "compareTo", "getTime")),
          Map.entry(File.class, Set.of("getName", "getPath", "toString")));

  /** Values that can't be changed and reach nothing: all their public methods may be called. */
  private static final Set<Class<?>> HARMLESS =
      Set.of(String.class, Number.class, Boolean.class, Character.class);

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> contextClass) {
    return new ClassMemberAccessPolicy() {
      @Override
      public boolean isMethodExposed(Method method) {
        return !Modifier.isStatic(method.getModifiers())
            && method.getDeclaringClass() != Object.class
            && allows(contextClass, method.getName());
      }

      @Override
      public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
      }

      @Override
      public boolean isFieldExposed(Field field) {
        return false;
      }
    };
  }

  private static boolean allows(Class<?> contextClass, String method) {
    if (method.equals("getClass")) {
      return false;
    }
    return HARMLESS.stream().anyMatch(type -> type.isAssignableFrom(contextClass))
        || ALLOWED.entrySet().stream()
            .anyMatch(
                entry ->
                    entry.getKey().isAssignableFrom(contextClass)
                        && entry.getValue().contains(method));
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return true;
  }
}
