package dev.helpcenter.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out of a style sheet means nothing to any browser. */
class CssTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a { color : red ; }|a{color :red}",
        "a, b > c { x: y; z: 1px 2px }|a,b>c{x:y;z:1px 2px}",
        "a :hover { }|a :hover{}",
        "a:is( b , c ) d {}|a:is(b,c) d{}",
        "p::after { content: \" ( ; } \" attr(href) '  ' }|p::after{content:\" ( ; } \" attr(href) '  '}",
        "a{ content: \"say \\\"; } \\\"\" ; }|a{content:\"say \\\"; } \\\"\"}",
        "a { inline-size: calc( 100% - 2px + 1px ) }|a{inline-size:calc(100% - 2px + 1px)}",
        "/* a { */ b /* c */ d { }|b d{}",
        "@media (min-width: 60rem) and (x) { a { b: c } }|@media (min-width:60rem) and (x){a{b:c}}",
        "a { content: \"\\2014  x\" }|a{content:\"\\2014  x\"}",
        "a { content: \"open|a{content:\"open",
        "a { b: c /* open|a{b:c",
      })
  void spaceAndCommentsGo(String css, String compact) {
    assertThat(CssText.compact(css)).isEqualTo(compact);
  }
}
