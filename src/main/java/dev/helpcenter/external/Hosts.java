package dev.helpcenter.external;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Which hosts may be asked. Content can come from strangers, in a pull request: it must not make
 * this machine knock on doors inside its own network.
 */
public enum Hosts {
  /** Those that everybody can reach. */
  PUBLIC {
    @Override
    boolean allow(InetAddress address) {
      return isPublic(address);
    }
  },
  /** All; for tests with a server of their own. */
  ALL {
    @Override
    boolean allow(InetAddress address) {
      return true;
    }
  };

  abstract boolean allow(InetAddress address);

  /** Whether all addresses of a host are allowed. */
  boolean allow(String host) throws UnknownHostException {
    for (InetAddress address : InetAddress.getAllByName(host)) {
      if (!allow(address)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPublic(InetAddress address) {
    boolean special =
        address.isLoopbackAddress()
            || address.isAnyLocalAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    if (special) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0);
  }

  /** Without “this network”, carriers' and test networks, and what is reserved (RFC 6890). */
  private static boolean isPublic4(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int second = bytes[at + 1] & 0xff;
    int third = bytes[at + 2] & 0xff;
    boolean special =
        first == 0
            || first == 10
            || first == 127
            || first >= 224
            || (first == 100 && second >= 64 && second < 128)
            || (first == 169 && second == 254)
            || (first == 172 && second >= 16 && second < 32)
            || (first == 192 && second == 168)
            || (first == 192 && second == 0 && (third == 0 || third == 2))
            || (first == 198 && (second == 18 || second == 19))
            || (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return !special;
  }

  /** Global unicast only; addresses that carry an older one inside count as that one. */
  private static boolean isPublic6(byte[] bytes) {
    boolean translated = bytes[0] == 0 && (bytes[1] & 0xff) == 0x64 && (bytes[2] & 0xff) == 0xff;
    if (translated) {
      return isPublic4(bytes, 12);
    }
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean documentation =
        bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8;
    boolean global = (bytes[0] & 0xe0) == 0x20;
    return global && !documentation && (!sixToFour || isPublic4(bytes, 2));
  }
}
