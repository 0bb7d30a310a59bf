package dev.helpcenter.publish;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Exchanges two folders in a single step of the operating system: {@code renameat2} with {@code
 * RENAME_EXCHANGE} on Linux, {@code renamex_np} with {@code RENAME_SWAP} on macOS. Java has no such
 * call. Where the system or the file system has none either, {@link TwoRenames} does it.
 */
final class AtomicSwap implements FolderSwap {
  private static final int AT_FDCWD = -100;
  private static final int RENAME_EXCHANGE = 2;
  private static final int RENAME_SWAP = 2;

  private static final int EPERM = 1;
  private static final int EACCES = 13;
  private static final int EBUSY = 16;

  /** EXDEV, EINVAL, ENOSYS (Linux), ENOTSUP (macOS), EOPNOTSUPP (Linux). */
  private static final Set<Integer> NOT_SUPPORTED = Set.of(18, 22, 38, 45, 95);

  private final FolderSwap fallback;

  AtomicSwap(FolderSwap fallback) {
    this.fallback = fallback;
  }

  @Override
  public void swap(Path one, Path other) throws IOException {
    if (!exchange(one, other)) {
      fallback.swap(one, other);
    }
  }

  /** Loads what is needed, on a thread of its own, while there is other work to do. */
  static void warmUp() {
    Thread loader = new Thread(NativeCalls::available, "load-native");
    loader.setDaemon(true);
    loader.start();
  }

  /** Exchanges the folders, if the system can; tells whether it has. */
  static boolean exchange(Path one, Path other) throws IOException {
    if (!NativeCalls.available()) {
      return false;
    }
    try {
      NativeCalls.exchange(one.toAbsolutePath().toString(), other.toAbsolutePath().toString());
      return true;
    } catch (LastErrorException e) {
      if (NOT_SUPPORTED.contains(e.getErrorCode())) {
        return false;
      }
      if (e.getErrorCode() == EPERM || e.getErrorCode() == EACCES) {
        throw new AccessDeniedException(one.toString(), other.toString(), null);
      }
      if (e.getErrorCode() == EBUSY) { // a disk is mounted there
        throw new AtomicMoveNotSupportedException(one.toString(), other.toString(), e.getMessage());
      }
      throw new FileSystemException(one.toString(), other.toString(), e.getMessage());
    }
  }

  /** The C library's functions, bound when first needed: loading takes some 100 ms. */
  private static final class NativeCalls {
    private static final boolean AVAILABLE = bind();

    static boolean available() {
      return AVAILABLE;
    }

    private static boolean bind() {
      try {
        if (Platform.isLinux()) {
          Native.register(LinuxCalls.class, Platform.C_LIBRARY_NAME);
          return true;
        }
        if (Platform.isMac()) {
          Native.register(MacCalls.class, Platform.C_LIBRARY_NAME);
          return true;
        }
        return false;
      } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
        return false; // an old or another C library: two renames do it
      }
    }

    static void exchange(String one, String other) {
      if (Platform.isLinux()) {
        LinuxCalls.renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
      } else {
        MacCalls.renamex_np(one, other, RENAME_SWAP);
      }
    }
  }

  private static final class LinuxCalls {
    static native int renameat2(int fromFolder, String from, int toFolder, String to, int flags)
        throws LastErrorException;
  }

  private static final class MacCalls {
    static native int renamex_np(String from, String to, int flags) throws LastErrorException;
  }
}
