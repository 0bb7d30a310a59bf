package dev.helpcenter.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which hosts a link may make this machine ask; all are numbers, so no name is looked up. */
class HostsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.0.1",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "ff02::1",
        "64:ff9b::a00:1",
        "2002:0a00:0001::1",
        "2001:db8::1"
      })
  void privateOnesAreRefused(String address) throws UnknownHostException {
    assertThat(Hosts.PUBLIC.allow(InetAddress.getByName(address))).isFalse();
    assertThat(Hosts.ALL.allow(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "100.63.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "198.20.0.1",
        "223.255.255.255",
        "2606:4700:4700::1111",
        "64:ff9b::101:101"
      })
  void publicOnesAreAsked(String address) throws UnknownHostException {
    assertThat(Hosts.PUBLIC.allow(InetAddress.getByName(address))).isTrue();
  }
}
