package dev.helpcenter.source;

import java.util.AbstractList;

/**
 * Texts that are made when somebody asks for them, as mostly nobody does. Who extends this promises
 * that they never change; therefore nobody makes copies of them.
 */
public abstract class LaterTexts extends AbstractList<String> {}
