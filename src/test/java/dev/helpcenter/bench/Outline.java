package dev.helpcenter.bench;

import java.util.List;

/**
 * What is known of a made-up article before its text is written, so that others can link to it.
 *
 * @param folder such as {@code account-device/menu/}
 * @param name of the file, without {@code .md}
 * @param subjects the words that this article is about
 */
record Outline(
    String folder,
    String name,
    String type,
    String title,
    List<String> subjects,
    List<String> headings) {
  /** The page's address from the site's root. */
  String url() {
    return folder + name + "/";
  }
}
