package org.phaseout.platform.follow;

import java.util.List;

/** Brings followers that are not beans of their own. */
public interface Following {

    List<Follower> followers();
}
