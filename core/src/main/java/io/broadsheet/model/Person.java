package io.broadsheet.model;

import java.util.Optional;

/**
 * Someone named in a byline or credit.
 *
 * @param name as printed, but in ordinary capitals where the paper sets names in capitals
 * @param role what the paper says they did, if it does
 * @param roleAsPrinted the paper's own word for it, such as 特派记者
 */
public record Person(String name, Optional<Role> role, Optional<String> roleAsPrinted) {
  public Person {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a person has a name");
    }
  }

  /** A person in a role that the paper does not spell out. */
  public static Person of(String name, Role role) {
    return new Person(name, Optional.of(role), Optional.empty());
  }

  /** What someone did for a story. */
  public enum Role {
    /** 记者. */
    REPORTER,
    /** Filed from outside, or not on the staff: 通讯员, 特约记者, our correspondent. */
    CORRESPONDENT,
    /** 实习生, 实习记者, 见习记者. */
    TRAINEE,
    /** 评论员. */
    COMMENTATOR,
    /** 作者: wrote, but is no journalist of the paper. */
    AUTHOR,
    /** 编辑. */
    EDITOR,
    /** 摄. */
    PHOTOGRAPHER,
    /** 制图, 漫画. */
    ILLUSTRATOR,
    /** 译. */
    TRANSLATOR
  }
}
