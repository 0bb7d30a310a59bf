package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.site.SiteSettings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebManifestTest {
  private static String manifest(Map<String, String> properties, String... assets) {
    SiteSettings settings = Sites.settings("", properties);
    byte[] content = WebManifest.of(settings, Set.of(assets)).content();
    return new String(content, StandardCharsets.UTF_8);
  }

  @Test
  void tellsNameColoursAndIcons() {
    Map<String, String> properties =
        Map.of(
            "theme.color", "#0e3b34", "theme.background", "#fbf9f3", "site.name.short", "Account");
    assertThat(manifest(properties, "site.css", "icon.svg", "icon-192.png", "icon-512.png"))
        .isEqualTo(
            """
            {"name":"Account help","short_name":"Account","description":"Help for shoppers",\
            "lang":"en-AU","start_url":".","display":"standalone","theme_color":"#0e3b34",\
            "background_color":"#fbf9f3","icons":[\
            {"src":"icon.svg","sizes":"any","type":"image/svg+xml"},\
            {"src":"icon-192.png","sizes":"192x192","type":"image/png","purpose":"any maskable"},\
            {"src":"icon-512.png","sizes":"512x512","type":"image/png","purpose":"any maskable"}]}
            """);
  }

  @Test
  void tellsNothingThatIsNotThere() {
    assertThat(manifest(Map.of(), "icon.svg"))
        .contains("\"short_name\":\"Account help\"")
        .contains("\"icons\":[{\"src\":\"icon.svg\"")
        .doesNotContain("color", "png");
  }

  /** So that a changed drawing is not forgotten in one of its forms. */
  @ParameterizedTest
  @ValueSource(ints = {192, 512})
  void theIconsInPixelsAreThoseThatAreDrawn(int width) throws Exception {
    byte[] file = Files.readAllBytes(IconMaker.file(width));
    assertThat(file).isEqualTo(IconMaker.png(width)).hasSizeLessThan(12_000);

    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(width);
    assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0x0E3B34);
    assertThat(image.getRGB(width / 2, width / 2) & 0xFFFFFF).isEqualTo(0xF4BD3E);
  }
}
