package dev.helpcenter.site;

import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a site of its files: gives each its address, sorts them into categories, resolves their
 * links, and finds related articles.
 *
 * <p>Never fails because of what an editor wrote: what is wrong is left out of the site and stands
 * in the {@link Assembly} for the checks. One assembler may be used again and again, by one thread
 * at a time, and is quicker then, because it remembers what it knows of unchanged files.
 */
public final class SiteAssembler {
  private final ImageSizes imageSizes = new ImageSizes();
  private final RelatedArticles relatedArticles = new RelatedArticles();

  /** Makes the site. */
  public Assembly assemble(SiteInput input) {
    return assemble(input, RelatedMemory.NONE);
  }

  /**
   * Makes the site.
   *
   * @param related knows which articles were related in an earlier build
   */
  public Assembly assemble(SiteInput input, RelatedMemory related) {
    GeneratedPages generated = new GeneratedPages(input.settings());
    PagePlan plan = new PagePlan(input, generated);
    LinkResolver links =
        new LinkResolver(
            input, new PageIndex(plan.pages(), plan.folders(), plan.media()), generated);
    CategoryTree categories = new CategoryTree(plan.folders(), plan.indexes());
    Map<String, Page> pages = resolved(plan.pages(), links, categories);
    List<ResolvedRedirect> redirects =
        new RedirectResolver(links, plan.paths()).resolve(redirectLines(input, pages));
    Site site = site(input, plan, pages, categories, redirects, related);
    List<Page> sorted = pages.values().stream().sorted(Comparator.comparing(Page::file)).toList();
    return new Assembly(input, site, sorted, plan.clashes(), redirects);
  }

  /** With their links resolved, on all processors. */
  private static Map<String, Page> resolved(
      Map<String, Page> pages, LinkResolver links, CategoryTree categories) {
    List<Map.Entry<String, Page>> resolved =
        List.copyOf(pages.entrySet()).parallelStream()
            .map(
                page ->
                    Map.entry(
                        page.getKey(), resolved(page.getKey(), page.getValue(), links, categories)))
            .toList();
    return inOrder(resolved);
  }

  private static Page resolved(
      String path, Page page, LinkResolver links, CategoryTree categories) {
    List<Target> targets = new ArrayList<>(page.source().body().references().size());
    for (Reference reference : page.source().body().references()) {
      targets.add(links.resolve(reference.place().file(), page, reference.target()));
    }
    List<Target> related = new ArrayList<>(page.header().related().size());
    for (String address : page.header().related()) {
      related.add(links.resolve(page.file(), page, address));
    }
    return new Page(
        page.source(),
        page.header(),
        page.url(),
        page.outputPath(),
        categories.of(path, page.header()),
        page.header().category().isEmpty()
            || categories.named(page.header().category()).isPresent(),
        page.live(),
        targets,
        related);
  }

  private Site site(
      SiteInput input,
      PagePlan plan,
      Map<String, Page> pages,
      CategoryTree categories,
      List<ResolvedRedirect> redirects,
      RelatedMemory related) {
    Map<String, Path> disk = disk(plan);
    boolean plain = !input.settings().hasCategories();
    SmallerPictures smaller = new SmallerPictures(plain ? Map.of() : disk, imageSizes);
    AddressWriter addresses = new AddressWriter(disk, imageSizes, smaller, plain);
    List<Article> home = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    Map<String, Article> indexes = new HashMap<>();
    Map<String, List<String>> named = new HashMap<>();
    pages.values().stream()
        .filter(Page::live)
        .forEach(page -> named.put(page.url(), urls(page.related())));
    articles(pages, addresses)
        .forEach(
            (path, article) -> {
              String folder = SourcePath.folder(path);
              if (plan.isHome(path)) {
                home.add(article);
              } else if (SourcePath.isIndex(path) && plan.folders().containsKey(folder)) {
                indexes.putIfAbsent(folder, article);
              } else {
                articles.add(article);
              }
            });
    articles.sort(Comparator.comparing(Article::url));
    Map<String, Header> headers = new HashMap<>();
    plan.indexes().forEach((folder, page) -> headers.put(folder, page.header()));
    return new Site(
        input.settings(),
        home.stream().findFirst(),
        articles,
        categories.build(articles, indexes, headers),
        redirects(redirects),
        input.settings().hasCategories()
            ? relatedArticles.choose(articles, named, related)
            : Map.of(),
        media(plan),
        smaller.all());
  }

  private static Map<String, Path> disk(PagePlan plan) {
    Map<String, Path> disk = new HashMap<>();
    plan.mediaFiles()
        .forEach(
            (path, file) -> {
              String output = plan.media().get(path);
              if (output != null) {
                disk.put(output, file.disk());
              }
            });
    return disk;
  }

  /** Of all pages that are published, by their paths and in their order; on all processors. */
  private static Map<String, Article> articles(Map<String, Page> pages, AddressWriter addresses) {
    List<Map.Entry<String, Article>> made =
        List.copyOf(pages.entrySet()).parallelStream()
            .filter(page -> page.getValue().live())
            .map(page -> Map.entry(page.getKey(), article(page.getValue(), addresses)))
            .toList();
    return inOrder(made);
  }

  private static <T> Map<String, T> inOrder(List<Map.Entry<String, T>> entries) {
    Map<String, T> inOrder = new LinkedHashMap<>(entries.size() * 2);
    entries.forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
    return inOrder;
  }

  private static Article article(Page page, AddressWriter addresses) {
    Header header = page.header();
    List<Reference> references = page.source().body().references();
    List<String> attributes = new ArrayList<>(references.size());
    for (int i = 0; i < references.size(); i++) {
      attributes.add(addresses.write(page, references.get(i), page.targets().get(i)));
    }
    return new Article(
        page.source(),
        header.type(),
        page.url(),
        page.outputPath(),
        header.title(),
        header.description(),
        page.category(),
        header.date(),
        header.reviewed(),
        header.tags(),
        header.keywords(),
        header.askedAs(),
        header.aliases(),
        header.order(),
        header.featured(),
        attributes);
  }

  private static List<String> urls(List<Target> targets) {
    List<String> urls = new ArrayList<>();
    for (Target target : targets) {
      if (target instanceof Target.ToPage page) {
        urls.add(page.url());
      } else if (target instanceof Target.ToAddress address) {
        urls.add(address.page().url());
      }
    }
    return urls;
  }

  private static Map<String, String> media(PagePlan plan) {
    Map<String, String> media = new HashMap<>();
    plan.media()
        .forEach(
            (path, output) ->
                Optional.ofNullable(plan.mediaFiles().get(path))
                    .ifPresent(file -> media.put(output, file.file())));
    return media;
  }

  private static List<RedirectLine> redirectLines(SiteInput input, Map<String, Page> pages) {
    List<RedirectLine> lines = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          if (page.live() && !page.header().aliases().isEmpty()) {
            Place place =
                page.source()
                    .frontMatter()
                    .entry(FrontMatterKey.ALIASES.key())
                    .map(FrontMatter.Entry::valuePlace)
                    .orElseGet(() -> Place.start(page.file()));
            String to = "/" + RelativeUrl.encode(path, "");
            page.header().aliases().forEach(from -> lines.add(new RedirectLine(from, to, place)));
          }
        });
    lines.addAll(input.redirects());
    return lines;
  }

  private static List<Redirect> redirects(List<ResolvedRedirect> resolved) {
    List<Redirect> redirects = new ArrayList<>();
    for (ResolvedRedirect redirect : resolved) {
      Optional<String> to = redirect.destination();
      to.ifPresent(
          url -> redirects.add(new Redirect(redirect.from(), url, redirect.line().place())));
    }
    redirects.sort(Comparator.comparing(Redirect::from));
    return redirects;
  }
}
