package dev.helpcenter.source.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables. flexmark's extension looks at each paragraph with an expression that it makes for
 * each document; it is asked only where a line of dashes and pipes stands below the first.
 */
final class TableStarts implements ParagraphPreProcessorFactory {
  /** How many cells a table may have: short rows are filled up. */
  private static final int MAX_CELLS = 100_000;

  /** The extension's expression takes a frame of the stack per column. */
  private static final int MAX_COLUMNS = 200;

  private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();

  @Override
  public ParagraphPreProcessor apply(ParserState documentState) {
    return new ParagraphPreProcessor() {
      private @Nullable ParagraphPreProcessor table;

      @Override
      public int preProcessBlock(Paragraph block, ParserState state) {
        if (!isTable(block)) {
          return 0;
        }
        ParagraphPreProcessor processor = table == null ? tables.apply(documentState) : table;
        table = processor;
        removeIndents(block);
        return processor.preProcessBlock(block, state);
      }
    };
  }

  /**
   * The extension takes an indent for as many characters as it has columns, also where it is a tab.
   */
  private static void removeIndents(Paragraph block) {
    List<BasedSequence> lines = new ArrayList<>();
    for (int i = 0; i < block.getLineCount(); i++) {
      lines.add(block.getLineChars(i).subSequence(block.getLineIndent(i)));
    }
    block.setContentLines(lines);
    block.setLineIndents(new int[lines.size()]);
  }

  private static boolean isTable(Paragraph block) {
    if (!TableRows.startTable(block.getContentLines())) {
      return false;
    }
    int columns = TableRows.columns(block.getLineChars(1));
    int offset = block.getStartOffset();
    if (columns > MAX_COLUMNS) {
      throw new TooComplexException(offset, "a table has more than " + MAX_COLUMNS + " columns");
    }
    if (columns * (long) block.getLineCount() > MAX_CELLS) {
      throw new TooComplexException(offset, "a table has more than " + MAX_CELLS + " cells");
    }
    return true;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(ReferencePreProcessorFactory.class);
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
