// Asks where a file goes, and under which name.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Saving saving
    property string folder

    signal chosen(string path)

    function ask(name: string) {
        saving.refresh();
        field.text = name;
        open = true;
    }

    function save() {
        const path = saving.path(folder, field.text);
        open = false;
        chosen(path);
    }

    title: qsTr("Where should it go?")
    onVisibleChanged: if (visible) field.input.forceActiveFocus()

    Repeater {
        model: sheet.saving.folders

        Button {
            required property int index
            required property var model

            width: parent.width
            icon: model.icon
            text: model.free > 0 ? qsTr("%1 · %2 GB free").arg(model.name).arg(Number(model.free).toLocaleString(Qt.locale(), "f", 1)) : model.name
            on: model.folder === sheet.folder
            onClicked: sheet.folder = model.folder
            Component.onCompleted: if (index === 0 && sheet.folder === "") sheet.folder = model.folder
        }
    }
    Field {
        id: field

        width: parent.width
        label: qsTr("File name")
        onEntered: sheet.go()
    }
    actions: Button {
        kind: "main"
        icon: "download"
        text: qsTr("Save")
        enabled: field.text.trim() !== ""
        onClicked: sheet.save()
    }
}
