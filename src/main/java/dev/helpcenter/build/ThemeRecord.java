package dev.helpcenter.build;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.Fingerprints;
import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.render.ThemeAssets;
import dev.helpcenter.site.OutputFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was made of the theme in the last build, and a fingerprint of all that it was made of. For
 * one thread at a time.
 */
final class ThemeRecord implements ThemeMemory {
  private final KeptResult kept;
  private final String tool;
  private final HashKey key;

  /**
   * @param kept what the last build has left
   * @param tool another one may make other files
   * @param key of the fingerprint
   */
  ThemeRecord(KeptResult kept, String tool, HashKey key) {
    this.kept = kept;
    this.tool = tool;
    this.key = key;
  }

  @Override
  public MadeThemeFiles files(List<Object> origin, Making making) throws IOException {
    Optional<String> print = new Fingerprints(key).of(List.of(tool, origin));
    Optional<MadeThemeFiles> same = print.flatMap(name -> kept.recall(name, ThemeRecord::read));
    if (same.isPresent()) {
      return same.get();
    }
    MadeThemeFiles files = making.run();
    print.ifPresent(name -> write(files, kept.keep(name)));
    return files;
  }

  private static MadeThemeFiles read(RecordReader in) throws BrokenRecordException {
    List<OutputFile> assets = readFiles(in);
    Map<String, String> paths = new LinkedHashMap<>();
    for (int left = in.size(); left > 0; left--) {
      paths.put(in.text(), in.text());
    }
    return new MadeThemeFiles(new ThemeAssets(assets, paths), readFiles(in));
  }

  private static List<OutputFile> readFiles(RecordReader in) throws BrokenRecordException {
    List<OutputFile> files = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      files.add(new OutputFile(in.text(), in.block()));
    }
    return files;
  }

  private static void write(MadeThemeFiles files, RecordWriter out) {
    write(files.assets().files(), out);
    out.number(files.assets().paths().size());
    files.assets().paths().forEach((name, path) -> out.text(name).text(path));
    write(files.modules(), out);
  }

  private static void write(List<OutputFile> files, RecordWriter out) {
    out.number(files.size());
    for (OutputFile each : files) {
      out.text(each.path()).block(each.content());
    }
  }

  /** Saves what was made, if it was made anew. */
  void save() throws IOException {
    kept.save();
  }
}
