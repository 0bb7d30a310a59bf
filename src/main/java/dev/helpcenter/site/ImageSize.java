package dev.helpcenter.site;

/** How large an image is in pixels. */
public record ImageSize(int width, int height) {}
