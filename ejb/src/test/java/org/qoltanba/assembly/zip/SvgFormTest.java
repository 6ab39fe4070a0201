package org.qoltanba.assembly.zip;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgFormTest {

  private static boolean isShown(String inside) {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'>"
            + inside
            + "</svg>";
    return SvgForm.isShown(svg.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<!-- made by hand --><g transform='scale(2)'><path d='M0 0L9 9' fill='#fff'/></g>",
        "<title>Жоспар</title><rect width='9' height='9' style='fill:red;stroke-width:2'/>",
        "<style>.a { fill: #4472C4; }</style><circle class='a' r='3'/>",
        "<defs><linearGradient id='g'><stop offset='0'/></linearGradient>"
            + "<clipPath id='c'><rect width='9' height='9'/></clipPath></defs>"
            + "<rect fill='url(#g)' clip-path='url(#c)'/>"
      })
  void shapesAndTheirColoursAreShown(String inside) {
    assertTrue(isShown(inside));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<rect onclick='a()'/>",
        "<image x:href='https://a.kz/a.png'/>",
        "<use x:href='#a'/>",
        "<text>а</text>",
        "<foreignObject/>",
        "<a x:href='https://a.kz'/>",
        "<linearGradient x:href='https://a.kz/g'/>",
        "<rect fill='url(https://a.kz/g)'/>",
        "<rect fill='URL(https://a.kz/g)'/>",
        "<rect style='fill:\\75rl(https://a.kz)'/>",
        "<style>@import 'https://a.kz/a.css';</style>",
        "<style>rect { fill: url(https://a.kz/g) }</style>",
        "<style>rect { fill: u<!-- -->rl(https://a.kz/g) }</style>",
        "<style>rect { fill: &#117;rl(https://a.kz/g) }</style>",
        "<g xml:base='https://a.kz/'/>",
        "<clipPath id='c'><rect clip-path='url(#c)'/></clipPath>",
        "<clipPath id='c' style='clip-path:url(#c)'/>",
        "<g xmlns='urn:other'/>",
        "<pattern id='p'/>",
        "<filter id='f'/>"
      })
  void whatRunsFetchesOrRepeatsIsNot(String inside) {
    assertFalse(isShown(inside));
  }

  @Test
  void aTypeAnInstructionAndWhatIsBrokenAreNot() {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg'/>";
    for (String before :
        new String[] {"<!DOCTYPE svg>", "<?xml-stylesheet href='a'?>", "x", "<g>"}) {
      assertFalse(SvgForm.isShown((before + svg).getBytes(StandardCharsets.UTF_8)), before);
    }
    assertFalse(SvgForm.isShown(new byte[0]));
  }

  @Test
  void neitherTooManyNorTooDeepElementsAre() {
    assertTrue(isShown("<g/>".repeat(4_000)));
    assertFalse(isShown("<g/>".repeat(6_000)));
    assertFalse(isShown("<g>".repeat(60) + "</g>".repeat(60)));
    assertFalse(isShown("<path d='" + "M0 0".repeat(300_000) + "'/>"));
  }
}
