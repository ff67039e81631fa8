package main

deny contains message if {
	walk(input, [path, value])
	path[count(path) - 1] == "image"
	is_string(value)
	not regex.match(`@sha256:[0-9a-f]{64}$`, value)
	message := sprintf("%v names no digest", [value])
}
