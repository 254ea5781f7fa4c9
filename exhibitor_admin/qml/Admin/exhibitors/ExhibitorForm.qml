// What is written down of an exhibitor: a new one, or the chosen one.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Exhibitors exhibitors
    // Empty for a new one.
    property string one
    property var lines: ({})
    readonly property var names: ({
        name: qsTr("Name"), tagline: qsTr("In one line, Vietnamese"), "tagline-en": qsTr("In one line, English"),
        "tagline-ko": qsTr("In one line, Korean (may be empty)"), phone: qsTr("Phone"), email: qsTr("E-mail"), web: qsTr("Web")
    })

    // Two of them share a line.
    readonly property var halves: ["tagline-en", "tagline-ko", "phone", "email"]

    function ask(id: string) {
        exhibitors.begin(id);
        one = id;
        const known = exhibitors.detail;
        lines = exhibitors.fields.reduce((all, field) => Object.assign(all, { [field]: id ? known[field] : "" }), {});
        open = true;
    }

    title: one ? qsTr("Change the exhibitor") : qsTr("Add an exhibitor")
    wide: 640
    onVisibleChanged: if (visible) (fields.itemAt(0) as Field)?.input.forceActiveFocus()

    Connections {
        target: sheet.exhibitors
        function onKept() { sheet.open = false; }
    }
    WritingLine {
        width: parent.width
        tasks: sheet.exhibitors.written.tasks
    }
    Flow {
        enabled: !sheet.exhibitors.written.tasks.busy
        width: parent.width
        spacing: 12

        Repeater {
            id: fields

            model: sheet.exhibitors.fields.filter(field => field !== "languages")

            Field {
                required property string modelData

                width: sheet.halves.includes(modelData) ? (sheet.room - 12) / 2 : sheet.room
                label: sheet.names[modelData]
                hint: modelData === "web" ? "https://…" : ""
                error: sheet.exhibitors.wrong[modelData] ?? ""
                text: sheet.open ? sheet.lines[modelData] ?? "" : ""
                onEdited: text => sheet.lines[modelData] = text
                onEntered: sheet.go()
            }
        }
    }
    LanguageChoice {
        enabled: !sheet.exhibitors.written.tasks.busy
        width: parent.width
        chosen: sheet.open ? sheet.lines.languages ?? "" : ""
        onPicked: languages => sheet.lines.languages = languages
    }
    actions: Button {
        kind: "main"
        icon: "check"
        text: qsTr("Keep")
        enabled: !sheet.exhibitors.written.tasks.busy
        onClicked: sheet.exhibitors.write(sheet.one, sheet.lines)
    }
}
