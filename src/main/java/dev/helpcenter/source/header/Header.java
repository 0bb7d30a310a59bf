package dev.helpcenter.source.header;

import dev.helpcenter.source.FrontMatter;

/**
 * A file's header, and where it ends.
 *
 * @param bodyStart the offset of the first character below the header
 */
public record Header(FrontMatter frontMatter, int bodyStart) {}
