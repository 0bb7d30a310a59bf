package dev.helpcenter.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void eachNumberIsTakenOnce(int threads) throws Exception {
    Set<Integer> done = ConcurrentHashMap.newKeySet();

    Workers.each(threads, 100, i -> assertThat(done.add(i)).isTrue());

    assertThat(done).hasSize(100);
  }

  @Test
  void nobodyIsAtWorkWhenAFailureIsTold() {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean atWork = new AtomicBoolean();

    assertThatThrownBy(
            () ->
                Workers.together(
                    () -> {
                      await(begun);
                      throw new IOException("The disk is full");
                    },
                    () -> {
                      atWork.set(true);
                      begun.countDown();
                      pause();
                      atWork.set(false);
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("The disk is full");
    assertThat(atWork).isFalse();
  }

  @Test
  void afterAFailureNothingElseIsBegun() {
    Set<Integer> done = ConcurrentHashMap.newKeySet();

    assertThatThrownBy(
            () ->
                Workers.each(
                    2,
                    10_000,
                    i -> {
                      if (i == 0) {
                        throw new IllegalStateException("first");
                      }
                      pause();
                      done.add(i);
                    }))
        .hasMessage("first");
    assertThat(done).hasSizeLessThan(100);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
