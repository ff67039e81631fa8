// Builds many kustomizations in one process, in memory: a line of JSON in, {"files": {path: text}, "path": directory}, a line
// out, {"objects": [...]} or {"error": "..."}. What `kustomize build` prints is what krusty returns.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"
	"path"

	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/api/types"
	"sigs.k8s.io/kustomize/kyaml/filesys"
)

type question struct {
	Files map[string]string `json:"files"`
	Path  string            `json:"path"`
}

type answer struct {
	Objects []json.RawMessage `json:"objects,omitempty"`
	Error   string            `json:"error,omitempty"`
}

func main() {
	log.SetOutput(io.Discard)
	// Warnings about deprecated fields.
	os.Stderr, _ = os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 1<<20), 64<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for in.Scan() {
		line, err := json.Marshal(build(in.Bytes()))
		if err != nil {
			line = []byte(`{"error":"the objects are no JSON"}`)
		}
		fmt.Fprintf(out, "%s\n", line)
		out.Flush()
	}
}

func build(line []byte) (result answer) {
	defer func() {
		if problem := recover(); problem != nil {
			result = answer{Error: fmt.Sprint(problem)}
		}
	}()
	var asked question
	if err := json.Unmarshal(line, &asked); err != nil {
		return answer{Error: err.Error()}
	}
	files := filesys.MakeFsInMemory()
	for name, text := range asked.Files {
		if err := files.WriteFile(path.Join("/", name), []byte(text)); err != nil {
			return answer{Error: err.Error()}
		}
	}
	options := krusty.MakeDefaultOptions()
	options.LoadRestrictions = types.LoadRestrictionsNone
	resources, err := krusty.MakeKustomizer(options).Run(files, path.Join("/", asked.Path))
	if err != nil {
		return answer{Error: err.Error()}
	}
	objects := []json.RawMessage{}
	for _, resource := range resources.Resources() {
		object, err := resource.MarshalJSON()
		if err != nil {
			return answer{Error: err.Error()}
		}
		objects = append(objects, object)
	}
	return answer{Objects: objects}
}
