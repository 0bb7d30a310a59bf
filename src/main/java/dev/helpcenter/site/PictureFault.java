package dev.helpcenter.site;

/** Why readers do not see the image that a file was to hold, or pay for it with a long wait. */
public enum PictureFault {
  EMPTY,
  /** The end is missing, as after a transfer that was broken off. */
  CUT_OFF,
  /** A phone's form of photos. */
  HEIC,
  TIFF,
  /** Browsers show it, but it is many times as large as the same image in other forms. */
  BMP,
  /** A drawing under the name of another form: only by its name do browsers know it. */
  HIDDEN_SVG,
  /** Something else. */
  NO_IMAGE
}
