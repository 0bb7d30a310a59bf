package dev.helpcenter.cache;

import dev.helpcenter.source.Body;
import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.Passage;
import dev.helpcenter.source.Place;
import dev.helpcenter.source.Question;
import dev.helpcenter.source.Reference;
import dev.helpcenter.source.Section;
import dev.helpcenter.source.SourceDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes down what was read of one source file, and reads it again. */
public final class DocumentRecord {
  private DocumentRecord() {}

  /**
   * Writes a document.
   *
   * @throws BrokenRecordException if it holds something that could not be read again as it is
   */
  public static void write(SourceDocument document, RecordWriter out) throws BrokenRecordException {
    PlaceRecord places = new PlaceRecord(document.file());
    text(document.file(), out);
    out.number(document.frontMatter().entries().size());
    for (FrontMatter.Entry entry : document.frontMatter().entries()) {
      text(entry.key(), out);
      ValueRecord.write(entry.value(), out);
      places.write(entry.keyPlace(), out);
      places.write(entry.valuePlace(), out);
    }
    texts(document.body().fragments(), out);
    for (Reference reference : document.body().references()) {
      out.number(reference.kind().ordinal());
      text(reference.target(), out);
      text(reference.text(), out);
      places.write(reference.place(), out);
    }
    out.number(document.sections().size());
    for (Section section : document.sections()) {
      out.number(section.level());
      text(section.anchor(), out);
      text(section.title(), out);
      Passage passage = section.passage();
      out.number(passage.length()).number(passage.words());
      text(passage.opening(), out);
      out.flag(passage.hasPhoneNumbers());
      text(passage.text(), out);
      places.write(section.place(), out);
    }
    texts(document.anchors(), out);
    writeQuestions(document, places, out);
    out.number(document.steps());
    out.number(document.uses().size());
    for (Map.Entry<String, String> use : document.uses().entrySet()) {
      text(use.getKey(), out);
      text(use.getValue(), out);
    }
    out.number(document.flaws().size());
    for (Flaw flaw : document.flaws()) {
      out.number(flaw.kind().ordinal());
      places.write(flaw.place(), out);
      text(flaw.detail(), out);
    }
  }

  private static void writeQuestions(SourceDocument document, PlaceRecord places, RecordWriter out)
      throws BrokenRecordException {
    out.number(document.questions().size());
    for (Question question : document.questions()) {
      text(question.anchor(), out);
      text(question.text(), out);
      places.write(question.place(), out);
      out.number(question.choices().size());
      for (Question.Choice choice : question.choices()) {
        text(choice.text(), out);
        out.number(choice.reference());
      }
    }
  }

  /** Reads a document. */
  public static SourceDocument read(RecordReader in) throws BrokenRecordException {
    String file = in.text();
    PlaceRecord places = new PlaceRecord(file);
    List<FrontMatter.Entry> entries = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      entries.add(
          new FrontMatter.Entry(in.text(), ValueRecord.read(in), places.read(in), places.read(in)));
    }
    return new SourceDocument(
        file,
        new FrontMatter(entries),
        readBody(places, in),
        readSections(places, in),
        new LinkedHashSet<>(readTexts(in)),
        readQuestions(places, in),
        in.count(),
        readUses(in),
        readFlaws(places, in));
  }

  private static Body readBody(PlaceRecord places, RecordReader in) throws BrokenRecordException {
    List<String> fragments = RecordTexts.of(in);
    List<Reference> references = new ArrayList<>();
    for (int left = fragments.size() - 1; left > 0; left--) {
      Reference.Kind kind = in.oneOf(Reference.Kind.values());
      references.add(new Reference(kind, in.text(), in.text(), places.read(in)));
    }
    return fragments.isEmpty() ? Body.of("") : new Body(fragments, references);
  }

  private static List<Section> readSections(PlaceRecord places, RecordReader in)
      throws BrokenRecordException {
    List<Section> sections = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      sections.add(new Section(in.count(), in.text(), in.text(), readPassage(in), places.read(in)));
    }
    return sections;
  }

  /** Its text is passed over until somebody asks for it. */
  private static Passage readPassage(RecordReader in) throws BrokenRecordException {
    int length = in.count();
    int words = in.count();
    String opening = in.text();
    boolean phoneNumbers = in.flag();
    RecordTexts text = RecordTexts.one(in);
    return new Passage(length, words, opening, phoneNumbers, () -> text.get(0));
  }

  private static List<Question> readQuestions(PlaceRecord places, RecordReader in)
      throws BrokenRecordException {
    List<Question> questions = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      String anchor = in.text();
      String text = in.text();
      Place place = places.read(in);
      List<Question.Choice> choices = new ArrayList<>();
      for (int more = in.size(); more > 0; more--) {
        choices.add(new Question.Choice(in.text(), (int) in.number()));
      }
      questions.add(new Question(anchor, text, choices, place));
    }
    return questions;
  }

  private static Map<String, String> readUses(RecordReader in) throws BrokenRecordException {
    Map<String, String> uses = new TreeMap<>();
    for (int left = in.size(); left > 0; left--) {
      uses.put(in.text(), in.text());
    }
    return uses;
  }

  private static List<Flaw> readFlaws(PlaceRecord places, RecordReader in)
      throws BrokenRecordException {
    List<Flaw> flaws = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      flaws.add(new Flaw(in.oneOf(Flaw.Kind.values()), places.read(in), in.text()));
    }
    return flaws;
  }

  private static void texts(Collection<String> texts, RecordWriter out)
      throws BrokenRecordException {
    out.number(texts.size());
    for (String text : texts) {
      text(text, out);
    }
  }

  private static List<String> readTexts(RecordReader in) throws BrokenRecordException {
    List<String> texts = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      texts.add(in.text());
    }
    return texts;
  }

  private static void text(String text, RecordWriter out) throws BrokenRecordException {
    out.exactText(text);
  }
}
