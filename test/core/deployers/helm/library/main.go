// Renders many releases in one process by Helm's own code, of version 3 and of version 4: a line of JSON in,
// {"helm": 3, "files": {path: text}, "archives": {path: base64}, "layers": [text], "sets": [{"flag": "--set", "text": "a=b"}]},
// a line out, {"text": "…"} or {"error": "…"}. What is rendered is what `helm template` prints, without its comments.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"log/slog"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

type set struct {
	Flag string `json:"flag"`
	Text string `json:"text"`
}

type question struct {
	Helm     int               `json:"helm"`
	Files    map[string]string `json:"files"`
	Archives map[string][]byte `json:"archives"`
	Layers   []string          `json:"layers"`
	Sets     []set             `json:"sets"`
}

type answer struct {
	Text  string `json:"text"`
	Error string `json:"error,omitempty"`
}

func main() {
	log.SetOutput(io.Discard)
	slog.SetDefault(slog.New(slog.DiscardHandler))
	os.Stderr, _ = os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	directory, err := os.MkdirTemp("", "helm-library")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(directory)
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 1<<20), 64<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for in.Scan() {
		line, err := json.Marshal(render(in.Bytes(), directory))
		if err != nil {
			line = []byte(`{"error":"the text is no JSON"}`)
		}
		fmt.Fprintf(out, "%s\n", line)
		out.Flush()
	}
}

func render(line []byte, directory string) (result answer) {
	defer func() {
		if problem := recover(); problem != nil {
			result = answer{Error: fmt.Sprint(problem)}
		}
	}()
	var asked question
	if err := json.Unmarshal(line, &asked); err != nil {
		return answer{Error: err.Error()}
	}
	values := []string{}
	for index, text := range asked.Layers {
		file := filepath.Join(directory, fmt.Sprintf("%d.yaml", index))
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			return answer{Error: err.Error()}
		}
		values = append(values, file)
	}
	template := renderBy3
	if asked.Helm == 4 {
		template = renderBy4
	}
	manifests, err := template(asked, values)
	if err != nil {
		return answer{Error: err.Error()}
	}
	names := []string{}
	for name := range manifests {
		names = append(names, name)
	}
	sort.Strings(names)
	texts := []string{}
	for _, name := range names {
		texts = append(texts, manifests[name])
	}
	return answer{Text: strings.Join(texts, "\n---\n")}
}

// The texts of the flags of one kind.
func (asked question) of(flag string) []string {
	texts := []string{}
	for _, each := range asked.Sets {
		if each.Flag == flag {
			texts = append(texts, each.Text)
		}
	}
	return texts
}
