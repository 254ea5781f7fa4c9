// Begins a demo with somebody's model: it is looked at, tried in the sandbox, and written as a folder that runs.
import QtQuick
import QtQuick.Dialogs
import Admin
import Admin.Bridge

Sheet {
    id: sheet

    required property Beginning beginning

    title: qsTr("Begin a demo with a model")

    Connections {
        target: sheet.beginning
        function onBegun() { sheet.open = false; }
    }
    Words {
        width: parent.width
        text: qsTr("The model is tried in the sandbox, and what it does is guessed. What can't be known is listed, with what to write where.")
        color: Tokens.text3
    }
    Button {
        icon: "box"
        text: sheet.beginning.model || qsTr("Choose an ONNX model…")
        onClicked: model.open()
    }
    Button {
        icon: "image"
        text: sheet.beginning.samples || qsTr("Choose samples of your own… (may be left out)")
        onClicked: samples.open()
    }
    Field {
        id: exhibitor

        width: parent.width
        label: qsTr("Whose demo it is")
    }
    Field {
        id: licence

        width: parent.width
        label: qsTr("The model's licence, as SPDX names it")
        hint: "Apache-2.0"
    }
    Field {
        id: trained

        width: parent.width
        label: qsTr("What it was trained on")
    }
    Words {
        visible: text !== ""
        width: parent.width
        text: sheet.beginning.folder ? qsTr("The folder will be %1").arg(sheet.beginning.folder) : ""
        style: "small"
        wrapMode: Text.WrapAnywhere
    }
    actions: Button {
        kind: "main"
        icon: "play"
        text: qsTr("Begin")
        enabled: sheet.beginning.model !== ""
        onClicked: sheet.beginning.begin(exhibitor.text, licence.text, trained.text)
    }
    FileDialog {
        id: model

        nameFilters: [qsTr("Models (*.onnx)")]
        onAccepted: sheet.beginning.chooseModel(selectedFile)
    }
    FileDialog {
        id: samples

        fileMode: FileDialog.OpenFiles
        onAccepted: sheet.beginning.chooseSamples(selectedFiles)
    }
}
