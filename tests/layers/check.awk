# SPDX-License-Identifier: GPL-3.0-only
# Reads `file:line:#include "what`; says which includes cross a border, and which folders include
# each other in a circle.

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

function folderOf(path) {
    sub(/\/[^\/]*$/, "", path)
    return path
}

# A folder that includes nothing that is left cannot be part of a circle: takes such folders away
# until only circles, and what leads to them, are left; then follows one of them around.
function sayCircle(    edge, part, leaves, changed, node, next_, steps, seen) {
    do {
        changed = 0
        split("", leaves)
        for (edge in example) {
            split(edge, part, SUBSEP)
            leaves[part[1]] = 1
        }
        for (edge in example) {
            split(edge, part, SUBSEP)
            if (!(part[2] in leaves)) {
                delete example[edge]
                changed = 1
            }
        }
    } while (changed)
    node = ""
    for (edge in example) {
        split(edge, part, SUBSEP)
        next_[part[1]] = part[2]
        node = part[1]
    }
    if (node == "")
        return 0
    while (!(node in seen)) { # the first folder that is met again is on the circle
        seen[node] = 1
        node = next_[node]
    }
    print "folders that include each other in a circle:"
    split("", seen)
    while (!(node in seen)) {
        seen[node] = 1
        printf "  %s -> %s: %s\n", node, next_[node], example[node, next_[node]]
        node = next_[node]
    }
    return 1
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

    if (what !~ /^(app|models|widgets|tests)\//)
        next
    if (folderOf(file) != folderOf(what))
        example[folderOf(file), folderOf(what)] = file ":" field[2]
    if (what ~ /^tests\// || file ~ /^tests\//)
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
    wrong += sayCircle()
    exit wrong > 0
}
