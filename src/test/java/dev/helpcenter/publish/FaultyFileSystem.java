package dev.helpcenter.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The real file system with a {@link FaultyDisk} in between. Only what publishing needs. */
final class FaultyFileSystem extends FileSystem {
  private final FileSystem real;
  private final Provider provider;

  FaultyFileSystem(FaultyDisk disk, FileSystem real) {
    this.real = real;
    this.provider = new Provider(disk, real.provider());
  }

  Path wrap(Path path) {
    return new FaultyPath(this, path);
  }

  static Path unwrap(Path path) {
    return path instanceof FaultyPath faulty ? faulty.real() : path;
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public Path getPath(String first, String... more) {
    return wrap(real.getPath(first, more));
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return real.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return StreamSupport.stream(real.getRootDirectories().spliterator(), false)
        .map(this::wrap)
        .toList();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return List.of();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return real.supportedFileAttributeViews();
  }

  @Override
  public PathMatcher getPathMatcher(String syntaxAndPattern) {
    throw new UnsupportedOperationException();
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException();
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException();
  }

  /** Where a path leads on this disk: perhaps to a file whose name has other capitals. */
  private Path onDisk(Path path) {
    Path found = unwrap(path);
    boolean plain = provider.disk.knowsCapitals() || found.toFile().exists();
    return plain || found.getParent() == null ? found : sameName(found);
  }

  private Path sameName(Path path) {
    Path folder = onDisk(wrap(path.getParent()));
    String[] names = folder.toFile().list();
    return Stream.of(names == null ? new String[0] : names)
        .filter(name -> name.equalsIgnoreCase(path.getFileName().toString()))
        .findFirst()
        .map(folder::resolve)
        .orElse(folder.resolve(path.getFileName()));
  }

  private final class Provider extends FileSystemProvider {
    private final FaultyDisk disk;
    private final FileSystemProvider provider;

    Provider(FaultyDisk disk, FileSystemProvider provider) {
      this.disk = disk;
      this.provider = provider;
    }

    @Override
    public String getScheme() {
      return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      return FaultyFileSystem.this;
    }

    @Override
    public Path getPath(URI uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      if (!options.contains(StandardOpenOption.WRITE)) {
        return provider.newByteChannel(onDisk(path), options, attributes);
      }
      disk.change(path);
      return new FaultyChannel(provider.newByteChannel(onDisk(path), options, attributes), path);
    }

    @Override
    public FileChannel newFileChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      return provider.newFileChannel(onDisk(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      DirectoryStream<Path> stream =
          provider.newDirectoryStream(onDisk(folder), path -> filter.accept(wrap(path)));
      return new DirectoryStream<>() {
        @Override
        public Iterator<Path> iterator() {
          return StreamSupport.stream(stream.spliterator(), false)
              .map(FaultyFileSystem.this::wrap)
              .iterator();
        }

        @Override
        public void close() throws IOException {
          stream.close();
        }
      };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
      disk.change(folder);
      provider.createDirectory(onDisk(folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
      disk.change(link);
      provider.createLink(onDisk(link), onDisk(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
      disk.change(path);
      provider.delete(onDisk(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
      disk.change(target);
      provider.copy(onDisk(source), onDisk(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
      disk.change(target);
      provider.move(onDisk(source), onDisk(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
      return provider.isSameFile(onDisk(path), onDisk(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return provider.isHidden(onDisk(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return provider.getFileStore(onDisk(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      provider.checkAccess(onDisk(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      return provider.getFileAttributeView(onDisk(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      return provider.readAttributes(onDisk(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
        throws IOException {
      return provider.readAttributes(onDisk(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
        throws IOException {
      disk.change(path);
      provider.setAttribute(onDisk(path), name, value, options);
    }

    /** A file that takes at most half of what is written to it before the change that fails. */
    private final class FaultyChannel implements SeekableByteChannel {
      private final SeekableByteChannel channel;
      private final Path path;

      FaultyChannel(SeekableByteChannel channel, Path path) {
        this.channel = channel;
        this.path = path;
      }

      @Override
      public int write(ByteBuffer bytes) throws IOException {
        int half = (bytes.remaining() + 1) / 2;
        int written = channel.write(bytes.slice(bytes.position(), half));
        bytes.position(bytes.position() + written);
        disk.change(path);
        return written;
      }

      @Override
      public int read(ByteBuffer bytes) throws IOException {
        return channel.read(bytes);
      }

      @Override
      public long position() throws IOException {
        return channel.position();
      }

      @Override
      public SeekableByteChannel position(long position) throws IOException {
        return channel.position(position);
      }

      @Override
      public long size() throws IOException {
        return channel.size();
      }

      @Override
      public SeekableByteChannel truncate(long size) throws IOException {
        return channel.truncate(size);
      }

      @Override
      public boolean isOpen() {
        return channel.isOpen();
      }

      @Override
      public void close() throws IOException {
        channel.close();
      }
    }
  }
}
