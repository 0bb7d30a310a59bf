package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListBlockPreProcessor;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * flexmark, set up for articles: which blocks start where is decided by {@link BlockStarts}, and
 * what stands in them is read by {@link LinearInlineParser}, so that no text takes long. Threads
 * may share it.
 */
final class MarkdownParser {
  /** flexmark's own block starts; {@link BlockStarts} calls them where they can match. */
  private static final List<DataKey<Boolean>> REPLACED =
      List.of(
          Parser.BLOCK_QUOTE_PARSER,
          Parser.HEADING_PARSER,
          Parser.FENCED_CODE_BLOCK_PARSER,
          Parser.HTML_BLOCK_PARSER,
          Parser.THEMATIC_BREAK_PARSER,
          Parser.LIST_BLOCK_PARSER,
          Parser.INDENTED_CODE_BLOCK_PARSER);

  private final Parser parser;

  MarkdownParser() {
    MutableDataHolder options = options();
    REPLACED.forEach(key -> options.set(key, false));
    this.parser =
        Parser.builder(options)
            .extensions(List.of(StrikethroughExtension.create()))
            .customBlockParserFactory(new BlockStarts.Factory())
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .paragraphPreProcessorFactory(new TableStarts())
            .blockPreProcessorFactory(new DefinitionListItemBlockPreProcessor.Factory())
            .blockPreProcessorFactory(new DefinitionListBlockPreProcessor.Factory())
            .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
            .customInlineParserFactory(LinearInlineParser::new)
            .build();
  }

  private static MutableDataHolder options() {
    return new MutableDataSet()
        .set(AdmonitionExtension.ALLOW_LAZY_CONTINUATION, false)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.WITH_CAPTION, false);
  }

  /**
   * Reads a text.
   *
   * @throws TooComplexException if there is too much of something in it
   */
  Document parse(String markdown) {
    MarkdownLimits.check(markdown);
    // flexmark takes the character 0 for the end of a paragraph
    return parser.parse(markdown.replace('\0', '\uFFFD'));
  }

  /** The options, for block parsers that are made outside of a document. */
  static DataHolder blockOptions() {
    return options().toImmutable();
  }
}
