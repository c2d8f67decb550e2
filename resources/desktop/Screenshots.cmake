# SPDX-License-Identifier: GPL-3.0-only
# FF_SCREENSHOTS: the element of AppStream's metadata for the pictures that FF_PICTURES_URL serves.
set(FF_SCREENSHOTS "")
if(FF_PICTURES_URL)
    set(kind " type=\"default\"")
    foreach(page overview factory shares planner reports)
        string(APPEND FF_SCREENSHOTS "    <screenshot${kind}>\n"
            "      <image>${FF_PICTURES_URL}/${page}-light.png</image>\n    </screenshot>\n")
        set(kind "")
    endforeach()
    set(FF_SCREENSHOTS "  <screenshots>\n${FF_SCREENSHOTS}  </screenshots>\n")
endif()
