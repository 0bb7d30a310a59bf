package dev.helpcenter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @Test
  void aPortInUseIsToldWithAWayOut(@TempDir Path folder) throws Exception {
    SmallSite site = SmallSite.in(folder);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      CommandRun run = site.run("serve", "--port", String.valueOf(port));
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.output()).isEmpty();
      assertThat(run.errors())
          .contains("Port " + port + " is in use. Choose another one: --port ")
          .doesNotContain("Exception");
    }
  }

  @Test
  void aPortThatCannotBeIsTold(@TempDir Path folder) throws Exception {
    CommandRun run = SmallSite.in(folder).run("serve", "--port", "99999");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).contains("There is no port 99999: choose one up to 65535.");
  }
}
