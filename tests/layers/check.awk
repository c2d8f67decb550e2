# SPDX-License-Identifier: GPL-3.0-only
# Reads `file:line:#include "what` and says which includes cross a border.

function under(path, folder) {
    if (folder ~ /\*/) { # app/*.cpp: files of that folder itself
        split(folder, part, "*")
        return path ~ ("^" part[1] "[^/]*\\" part[2] "$")
    }
    return index(path, folder "/") == 1 || index(path, folder) == 1 && folder ~ /\./
}

function any(path, folders,    list, count, i) {
    count = split(folders, list, " ")
    for (i = 1; i <= count; ++i)
        if (under(path, list[i]) || index(path, list[i] ".") == 1)
            return 1
    return 0
}

BEGIN {
    while ((getline line < (here "/allowed")) > 0)
        if (line ~ /^[^#]/) {
            split(line, side, ":")
            right[side[1]] = side[2]
        }
    while ((getline line < (here "/foreign")) > 0)
        if (line ~ /^[^#]/) {
            pattern = line; sub(/  +.*/, "", pattern)
            sub(/^.*\)  +/, "", line)
            home[pattern] = line
        }
}

{
    split($0, field, ":")
    file = field[1]
    what = $0
    sub(/^.*include *[<"]/, "", what)
    ++includes

    for (pattern in home)
        if (what ~ ("^" pattern) && !any(file, home[pattern])) {
            printf "%s:%s: <%s> belongs to%s only\n", file, field[2], what, " " home[pattern]
            ++wrong
        }

    if (what !~ /^(app|models|widgets)\// || file ~ /^tests\//)
        next
    best = ""
    for (folder in right)
        if (under(file, folder) && length(folder) > length(best))
            best = folder
    if (!under(what, best) && !any(what, right[best])) {
        printf "%s:%s: %s may not include %s\n", file, field[2],
            best == "" ? "a folder that tests/layers/allowed does not know" : best, what
        ++wrong
    }
}

END {
    if (!includes) {
        print "no includes found: nothing was checked"
        exit 1
    }
    exit wrong > 0
}
