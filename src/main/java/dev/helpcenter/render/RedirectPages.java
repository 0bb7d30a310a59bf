package dev.helpcenter.render;

import dev.helpcenter.site.OutputFile;
import dev.helpcenter.site.Redirect;
import dev.helpcenter.site.SiteSettings;
import java.nio.charset.StandardCharsets;

/**
 * A page for an old address that leads to the new one without any script, as static hosts know no
 * redirects.
 */
public final class RedirectPages {
  private final SiteSettings settings;

  public RedirectPages(SiteSettings settings) {
    this.settings = settings;
  }

  /** The file that a browser gets at the redirect's old address. */
  public OutputFile page(Redirect redirect) {
    String file = redirect.outputPath();
    String target = Html.escape(Urls.root(file) + redirect.to());
    String page = redirect.to().replaceFirst("#.*", "");
    String canonical = settings.host().map(host -> host + page).orElse(Urls.root(file) + page);
    String html =
        """
        <!doctype html>
        <html lang="%s">
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width">
        <meta name="referrer" content="no-referrer">
        <meta http-equiv="refresh" content="0; url=%s">
        <meta name="robots" content="noindex">
        <link rel="canonical" href="%s">
        <title>This page has moved</title>
        <h1>This page has moved</h1>
        <p><a href="%s">Go to its new place</a></p>
        </html>
        """
            .formatted(Html.escape(settings.language()), target, Html.escape(canonical), target);
    return new OutputFile(file, html.getBytes(StandardCharsets.UTF_8));
  }
}
