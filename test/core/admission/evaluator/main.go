// Evaluates a ValidatingAdmissionPolicy and its bindings with the API server's own admission plugin, offline: the tests of
// `image-policy admission` use it. Reads {"manifests": "<YAML>", "requests": [...]} from stdin, writes one verdict a request.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	admissionv1 "k8s.io/api/admissionregistration/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/apiserver/pkg/admission"
	"k8s.io/apiserver/pkg/admission/initializer"
	"k8s.io/apiserver/pkg/admission/plugin/policy/validating"
	"k8s.io/apiserver/pkg/authentication/user"
	"k8s.io/apiserver/pkg/authorization/authorizerfactory"
	"k8s.io/apiserver/pkg/util/compatibility"
	"k8s.io/apiserver/pkg/warning"
	dynamicfake "k8s.io/client-go/dynamic/fake"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/kubernetes/scheme"
	"k8s.io/client-go/restmapper"
	"k8s.io/component-base/featuregate"
	"k8s.io/klog/v2"
	"sigs.k8s.io/yaml"
)

type input struct {
	Manifests string    `json:"manifests"`
	Requests  []request `json:"requests"`
}

type request struct {
	NamespaceLabels map[string]string   `json:"namespaceLabels"`
	Operation       admission.Operation `json:"operation"`
	Resource        string              `json:"resource"`
	Subresource     string              `json:"subresource"`
	Object          json.RawMessage     `json:"object"`
	OldObject       json.RawMessage     `json:"oldObject"`
}

type verdict struct {
	Allowed  bool     `json:"allowed"`
	Message  string   `json:"message"`
	Warnings []string `json:"warnings"`
	Audited  bool     `json:"audited"`
}

func main() {
	klog.SetOutput(io.Discard)
	klog.LogToStderr(false)
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	var in input
	decoder := json.NewDecoder(os.Stdin)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&in); err != nil {
		return err
	}
	objects, err := readManifests(in.Manifests)
	if err != nil {
		return err
	}
	for index, request := range in.Requests {
		objects = append(objects, &corev1.Namespace{
			ObjectMeta: metav1.ObjectMeta{Name: namespaceOf(index), Labels: request.NamespaceLabels},
		})
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	plugin, err := start(ctx, objects)
	if err != nil {
		return err
	}
	verdicts := []verdict{}
	for index, request := range in.Requests {
		given, err := judge(ctx, plugin, namespaceOf(index), request)
		if err != nil {
			return fmt.Errorf("request %d: %w", index, err)
		}
		verdicts = append(verdicts, given)
	}
	return json.NewEncoder(os.Stdout).Encode(verdicts)
}

func namespaceOf(index int) string { return fmt.Sprintf("namespace-%d", index) }

// Every document must be one of the two kinds and have no field that the API does not know.
func readManifests(text string) ([]runtime.Object, error) {
	var objects []runtime.Object
	reader := utilyaml.NewYAMLReader(bufio.NewReader(strings.NewReader(text)))
	for {
		document, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return objects, nil
		}
		if err != nil {
			return nil, err
		}
		var kind metav1.TypeMeta
		if err := yaml.Unmarshal(document, &kind); err != nil {
			return nil, err
		}
		var object runtime.Object
		switch kind.APIVersion + " " + kind.Kind {
		case "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy":
			object = &admissionv1.ValidatingAdmissionPolicy{}
		case "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding":
			object = &admissionv1.ValidatingAdmissionPolicyBinding{}
		default:
			return nil, fmt.Errorf("unexpected %s %s", kind.APIVersion, kind.Kind)
		}
		if err := yaml.UnmarshalStrict(document, object); err != nil {
			return nil, err
		}
		applyDefaults(object)
		objects = append(objects, object)
	}
}

// As the API server does on writing (pkg/apis/admissionregistration/v1/defaults.go).
func applyDefaults(object runtime.Object) {
	fill := func(resources *admissionv1.MatchResources) {
		equivalent := admissionv1.Equivalent
		if resources.MatchPolicy == nil {
			resources.MatchPolicy = &equivalent
		}
		if resources.NamespaceSelector == nil {
			resources.NamespaceSelector = &metav1.LabelSelector{}
		}
		if resources.ObjectSelector == nil {
			resources.ObjectSelector = &metav1.LabelSelector{}
		}
		for index := range resources.ResourceRules {
			if resources.ResourceRules[index].Scope == nil {
				all := admissionv1.AllScopes
				resources.ResourceRules[index].Scope = &all
			}
		}
	}
	switch typed := object.(type) {
	case *admissionv1.ValidatingAdmissionPolicy:
		if typed.Spec.MatchConstraints != nil {
			fill(typed.Spec.MatchConstraints)
		}
	case *admissionv1.ValidatingAdmissionPolicyBinding:
		if typed.Spec.MatchResources != nil {
			fill(typed.Spec.MatchResources)
		}
	}
}

// The plugin as the API server wires it, over a client that answers from memory.
func start(ctx context.Context, objects []runtime.Object) (*validating.Plugin, error) {
	plugin, err := validating.NewPlugin(nil)
	if err != nil {
		return nil, err
	}
	client := fake.NewSimpleClientset(objects...)
	factory := informers.NewSharedInformerFactory(client, 0)
	mapper := restmapper.NewDiscoveryRESTMapper(nil)
	initializer.New(
		client,
		dynamicfake.NewSimpleDynamicClient(scheme.Scheme),
		factory,
		authorizerfactory.NewAlwaysDenyAuthorizer(),
		featuregate.NewFeatureGate(),
		compatibility.DefaultBuildEffectiveVersion(),
		ctx.Done(),
		mapper,
	).Initialize(plugin)
	if err := plugin.ValidateInitialization(); err != nil {
		return nil, err
	}
	factory.Start(ctx.Done())
	factory.WaitForCacheSync(ctx.Done())
	if !plugin.WaitForReady() {
		return nil, errors.New("the admission plugin never became ready")
	}
	return plugin, nil
}

func judge(ctx context.Context, plugin *validating.Plugin, namespace string, request request) (verdict, error) {
	object, kind, err := decode(request.Object)
	if err != nil {
		return verdict{}, err
	}
	old, _, err := decode(request.OldObject)
	if err != nil {
		return verdict{}, err
	}
	resource := schema.GroupVersionResource{Group: kind.Group, Version: kind.Version, Resource: request.Resource}
	attributes := &audited{Attributes: admission.NewAttributesRecord(
		object, old, *kind, namespace, "sample", resource, request.Subresource, request.Operation, nil, false,
		&user.DefaultInfo{Name: "sam"},
	)}
	warnings := &recorder{}
	refused := plugin.Validate(
		warning.WithWarningRecorder(ctx, warnings), attributes, admission.NewObjectInterfacesFromScheme(scheme.Scheme),
	)
	given := verdict{Allowed: refused == nil, Warnings: warnings.texts, Audited: attributes.audited}
	if refused != nil {
		given.Message = refused.Error()
	}
	return given, nil
}

// audited remembers that the plugin wrote an audit annotation.
type audited struct {
	admission.Attributes
	audited bool
}

func (a *audited) AddAnnotation(key, value string) error {
	a.audited = true
	return a.Attributes.AddAnnotation(key, value)
}

type recorder struct{ texts []string }

func (r *recorder) AddWarning(_, text string) { r.texts = append(r.texts, text) }

func decode(raw json.RawMessage) (runtime.Object, *schema.GroupVersionKind, error) {
	if len(raw) == 0 || bytes.Equal(raw, []byte("null")) {
		return nil, &schema.GroupVersionKind{}, nil
	}
	codecs := serializer.NewCodecFactory(scheme.Scheme, serializer.EnableStrict)
	return codecs.UniversalDeserializer().Decode(raw, nil, nil)
}
