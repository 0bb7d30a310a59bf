package dev.helpcenter.site;

/**
 * A file to publish.
 *
 * @param path from the output's root, with {@code /}, no leading slash, no {@code ..}
 * @param content not copied; nobody may change it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on the road to the disk; never compared
public record OutputFile(String path, byte[] content) {}
